import type { Row } from '../pack-words.ts';

/** Norwegian. */
export const no: Row = {
  email: '_e-postadresse',
  register:
    'opprett meld-deg bli-med bli-kunde ny-konto ny-bruker prov-gratis venteliste kom-i-gang lag-konto _delta_',
  login: 'logg-inn logg-pa innlogg velkommen-tilbake min-side spor-pakk _logg-in_',
  recovery: '_glemt tilbakestill nytt-passord send-passord gjenopprett send-pa-nytt',
  newsletter:
    'nyhetsbrev abonner meld-deg-pa pamelding nyheter_ oppdatering hold-deg tilbud_ ikke-ga-glipp fa-beskjed',
  checkout:
    'bestill _betal levering _frakt handlekurv handlevogn faktur _kjop_ _gjest_ kontaktinfo kassen_ _ordre booking',
  contact:
    'kontakt melding kommentar sporsmal henvend _emne_ kundeservice tilbakemelding _hjelp skriv-til omtale',
  search: '_sok _finn_',
  recipient: '_venn_ _venns_ venner_ mottaker tips-en send-til kollega anbefal _gave_ del-med',
  code: 'engangskode bekreftelseskode sikkerhetskode',
  user: 'brukernavn eller-brukern eller-telefon eller-mobil kundenummer',
  again: 'bekreft gjenta _igjen_',
  settings:
    '_endre innstilling min-konto min-profil profil_ oppdater_ _lagre_ rediger ny-e-post navaerende mine-oppl',
  name: 'fornavn etternavn _navn_',
  stop: 'avmeld meld-av avslutt',
  member: 'allerede-kunde allerede-medlem allerede-en har-du-allerede allerede-regi har-du-konto',
  newcomer: 'ingen-konto ikke-medlem ny-kunde ny-bruker har-du-ikke ikke-regi ikke-konto',
  stay: 'husk-meg forbli-inn hold-meg-inn husk-innlog',
  person: 'fornavn etternavn fodsel postnummer poststed gateadr _firma_ telefon mobilnummer _land_',
  terms: 'betingelser vilkar godtar aksepterer samtykke personvern',
  mute: 'rabattkode kampanjekode',
};
