import type { Row } from '../pack-words.ts';

/** Romanian. */
export const ro: Row = {
  email: 'posta-elect adresa-de-e',
  register:
    'inregistr creeaza-c creeaza-un creaza creare-c cont-nou deschide-un alatur inscri devino_ incearca-gr lista-de-ast',
  login: 'autentific conectare conecteaz intra_ logare urmareste-com bine-ai-rev',
  recovery: 'uitat recuper parola-noua restaur retrimite',
  newsletter:
    'abone abonare noutati stiri_ buletin fii-la-curent ramai-la oferte-exclu afla-primul primeste_ anunta-ma reduceri',
  checkout:
    'comanda_ comenzi plata_ plati_ livrare factur cos_ cosul cumpar expedi oaspete musafir date-de-contact rezerv finaliz doneaza',
  contact: 'contact mesaj intreb comentar subiect scrie-ne recenzi parere suport reclamat cere-o',
  search: 'cauta gaseste',
  recipient: 'prieten destinatar invit trimite-u distribui recomand cadou coleg_',
  code: 'verificare unica-folos cod_',
  user: 'utilizator sau-telefon sau-utiliz nume-de-util',
  again: 'confirm repet din-nou inca-o-data reintrodu',
  settings:
    'schimb modific contul-meu profilul profil_ setari actualiz salveaz editeaz noua-adresa parola-actuala parola-curenta datele-mele',
  name: 'prenume nume_',
  stop: 'dezabon dezinscri renunta',
  member: 'ai-deja aveti-deja esti-deja deja-cont deja-inreg ai-cont',
  newcomer: 'nu-ai nu-aveti client-nou utilizator-nou inca-nu prima-data nu-esti',
  stay: 'tine-ma-minte tine-minte pastreaza-ma ramai-conec retine-ma',
  person: 'prenume nume_ nastere sex_ cod-postal strada oras_ judet tara_ firma_ telefon',
  terms: 'sunt-de-acord termeni conditii accept_ confidential gdpr',
  mute: 'cod-postal cod-promo cod-reduc',
};
