import type { Row } from '../pack-words.ts';

/** Catalan. */
export const ca: Row = {
  email: 'correu',
  register:
    'registr crea-un crear-un _creeu crea-el nou-compte donar-se-d-alta _uneix inscri _fes-te _alta_ prova-grat',
  login: 'inicia-la inicia-s iniciar-s accedeix _entra_ connecta _acces_ seguiment identifica_ identificat',
  recovery: '_oblid restabl recuper nova-contras',
  newsletter: 'butllet noticies novetat estigues _rep_ _rebre_ no-et-perdis subscriu subscripcio subscriv',
  checkout:
    'comanda_ pagament _paga_ compra_ enviament cistell lliurament convidat dades-de-contacte reserv _factur',
  contact: 'contact missatge comentari pregunta assumpte escriu opinio suggeri consulta_ consultes',
  search: '_cerca cercador _troba',
  recipient: '_amic_ _amics destinatar compart convida recoman regala_',
  code: 'codi-de-ver _codi_ verificacio',
  user: 'usuari nom-d-usuari o-telefon',
  again: '_repet repeteix torna-a',
  settings: 'canvia modific el-meu-compte el-meu-perfil configurac preferenc actualitz _desa_ _edita',
  name: 'cognom _nom_',
  stop: 'dona-t-de-baixa donar-se-de-baixa cancel-la-la',
  member: 'ja-tens ja-teniu ja-estas tens-un-compte ja-registr',
  newcomer: 'no-tens no-teniu encara-no nou-client',
  stay: 'recorda-m recordam mante-la',
  person: 'cognom naixement codi-postal carrer_ ciutat poblacio empresa telefon',
  terms: 'accepto condicions privacitat he-llegit',
  mute: 'codi-postal codi-promo',
};
