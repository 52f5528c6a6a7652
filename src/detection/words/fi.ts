import type { Row } from '../pack-words.ts';

/** Finnish. */
export const fi: Row = {
  email: 'sahkopost sahko-post _s-posti meiliosoite',
  register:
    'rekister luo-tili luo-tunn luo-uusi luo-oma luo-kayttaj avaa-tili uusi-tili uusi-kayttaja _liity_ liity-j liittymi ilmoittaud kokeile-ilm aloita_ odotuslista',
  login: 'kirjaud kirjautumi sisaan_ tervetuloa-takaisin seuraa-lahet tilauksen-seur',
  recovery: '_unohd unohtu palauta_ salasanan-palaut uusi-salasana vaihda-salasana nollaa laheta-uud',
  newsletter:
    'uutiskirj _tilaa_ tilaa-uut uutisia pysy-ajan ajankohtai tarjouksia uutiset_ postituslist ala-missaa',
  checkout:
    '_kassa_ kassalle tilaus_ tilauks _maksu_ _maksa_ toimitus laskutus ostoskori _osta_ vieras_ yhteystied _varaa_ varaus lahjoita',
  contact:
    'viesti ota-yht yhteydeno palaute kommentti kysymy _aihe_ asiakaspalv arvostelu jata-viesti tarjouspy',
  search: '_haku_ _hae_ _etsi',
  recipient: '_ystav vastaanott _kutsu _jaa_ laheta-kaver kaveri suosittele _lahja_ kollega',
  code: 'kertakaytt vahvistuskoodi turvakoodi',
  user: 'kayttajat kayttajan tai-kaytt tai-puhelin asiakasnumero',
  again: 'uudell vahvista toista_ uudestaan',
  settings: 'asetuk _muuta_ muokkaa oma-tili profiili paivita tallenna uusi-sahkop nykyinen-sala omat-tied',
  name: 'etunimi sukunimi _nimi_',
  stop: 'peru-tilaus peruuta-til poistu-list lopeta-til',
  member: 'onko-sinulla-jo jo-tili jo-jasen jo-asiakas jo-rekist oletko-jo',
  newcomer: 'ei-tilia eiko-sin uusi-asiakas ei-viela uusi-kayttaja etko-ole',
  stay: 'muista-minut pysy-kirj pida-minut',
  person: 'etunimi sukunimi syntym postinumero katuosoite kaupunki _maa_ yritys puhelin matkapuh',
  terms: '_ehdot hyvaksyn ehtoihin tietosuoja suostumus',
  mute: 'alennuskoodi postikulut',
};
