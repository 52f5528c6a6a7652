import type { Row } from '../pack-words.ts';

/** Romanian. */
export const ro: Row = {
  email: 'posta-elect adresa-de-e',
  register:
    'inregistr creeaza-c creeaza-un creaza creare-c cont-nou deschide-un alatur inscri devino_ incearca-gr lista-de-ast',
  login: 'autentific conectare conecteaz intra-in _intra_ logare urmareste-com bine-ai-rev',
  recovery: '_uitat recuper parola-noua retrimite restaurare restabil',
  newsletter:
    '_abone aboneaza abonare noutati _stiri_ buletin fii-la-curent ramai-la oferte-exclu afla-primul primeste_ anunta-ma reduceri',
  checkout:
    'comanda_ comenzi _plata_ _plati_ livrare _cosul cumpar oaspete musafir date-de-contact rezerv finaliz doneaza _factur expedier',
  contact: 'contact _mesaj intreb comentar subiect scrie-ne recenzi parere suport reclamat _cere-o',
  search: '_cauta cautare gaseste',
  recipient: 'prieten destinatar _invit trimite-u distribui recomand _cadou _coleg_',
  code: 'cod-de-ver cod-de-conf cod-de-sec verificare unica-folos _cod_',
  user: 'utilizator sau-telefon sau-utiliz nume-de-util',
  again: 'confirm _repet din-nou inca-o-data reintrodu',
  settings:
    'schimb modific contul-meu profilul profil_ setari actualiz salveaz editeaz noua-adresa parola-actuala parola-curenta datele-mele',
  name: 'prenume _nume_',
  stop: 'dezabon dezinscri renunta',
  member: 'ai-deja aveti-deja esti-deja deja-cont deja-inreg ai-cont',
  newcomer: '_nu-ai nu-aveti client-nou utilizator-nou inca-nu prima-data nu-esti',
  stay: 'tine-ma-minte tine-minte pastreaza-ma ramai-conec retine-ma',
  person: 'prenume _nume_ nastere _sex_ cod-postal strada _oras_ _judet _tara_ _firma_ telefon',
  terms: 'sunt-de-acord termeni conditii accept_ confidential _gdpr',
  mute: 'cod-postal cod-promo cod-reduc',
};
