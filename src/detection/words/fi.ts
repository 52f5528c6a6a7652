import type { Row } from '../pack-words.ts';

/** Finnish. */
export const fi: Row = {
  email: 'sahkopost sahko-post s-posti meiliosoite',
  register:
    'rekister luo-tili luo-tunn luo-uusi luo-oma luo-kayttaj avaa-tili uusi-tili uusi-kayttaja liity_ liittymi ilmoittaud kokeile-ilm aloita_ odotuslista',
  login: 'kirjaud kirjautumi sisaan_ tervetuloa-takaisin seuraa-lahet tilauksen-seur',
  recovery: 'unohd unohtu palauta_ salasanan-palaut uusi-salasana vaihda-salasana nollaa laheta-uud',
  newsletter: 'uutiskirj tilaa_ uutisia pysy-ajan ajankohtai tarjouksia uutiset_ postituslist ala-missaa',
  checkout:
    'kassa_ kassalle tilaus_ tilauks maksu_ maksa_ toimitus laskutus ostoskori osta_ vieras_ yhteystied varaa_ varaus lahjoita',
  contact:
    'viesti ota-yht yhteydeno palaute kommentti kysymy aihe_ asiakaspalv arvostelu jata-viesti tarjouspy',
  search: 'haku_ hae_ etsi',
  recipient: 'ystav vastaanott kutsu jaa_ laheta-kaver kaveri suosittele lahja_ kollega',
  code: 'kertakaytt vahvistuskoodi turvakoodi',
  user: 'kayttajat kayttajan tai-kaytt tai-puhelin asiakasnumero',
  again: 'uudell vahvista toista_ uudestaan',
  settings: 'asetuk muuta_ muokkaa oma-tili profiili paivita tallenna uusi-sahkop nykyinen-sala omat-tied',
  name: 'etunimi sukunimi nimi_',
  stop: 'peru-tilaus peruuta-til poistu-list lopeta-til',
  member: 'onko-sinulla-jo jo-tili jo-jasen jo-asiakas jo-rekist oletko-jo',
  newcomer: 'ei-tilia eiko-sin uusi-asiakas ei-viela uusi-kayttaja etko-ole',
  stay: 'muista-minut pysy-kirj pida-minut',
  person: 'etunimi sukunimi syntym postinumero katuosoite kaupunki _maa_ yritys puhelin matkapuh',
  terms: 'ehdot hyvaksyn ehtoihin tietosuoja suostumus',
  mute: 'alennuskoodi postikulut',
};
