import type { Row } from '../pack-words.ts';

/** Catalan. */
export const ca: Row = {
  email: 'correu',
  register:
    'registr crea-un crear-un creeu crea-el nou-compte donar-se-d-alta uneix inscri fes-te alta_ prova-grat',
  login: 'inicia-la inicia-s iniciar-s accedeix entra_ connecta identifica acces_ seguiment',
  recovery: 'oblid restabl recuper nova-contras',
  newsletter: 'butllet subscri noticies novetat estigues rep_ rebre_ no-et-perdis',
  checkout:
    'comanda_ pagament paga_ compra_ enviament cistell factur lliurament convidat dades-de-contacte reserv',
  contact: 'contact missatge comentari pregunta consulta assumpte escriu opinio suggeri',
  search: 'cerca troba',
  recipient: '_amic_ _amics destinatar compart convida recoman regal',
  code: 'codi_ verificacio',
  user: 'usuari nom-d-usuari o-telefon',
  again: 'repet torna-a',
  settings: 'canvia modific el-meu-compte el-meu-perfil configurac preferenc actualitz desa_ edita',
  name: 'cognom _nom_',
  stop: 'dona-t-de-baixa donar-se-de-baixa cancel-la-la',
  member: 'ja-tens ja-teniu ja-estas tens-un-compte ja-registr',
  newcomer: 'no-tens no-teniu encara-no nou-client',
  stay: 'recorda-m recordam mante-la',
  person: 'cognom naixement codi-postal carrer_ ciutat poblacio empresa telefon',
  terms: 'accepto condicions privacitat he-llegit',
  mute: 'codi-postal codi-promo',
};
