import type { Row } from '../pack-words.ts';

/** Norwegian. */
export const no: Row = {
  email: 'e-postadresse',
  register:
    'opprett meld-deg bli-med bli-kunde ny-konto ny-bruker prov-gratis venteliste kom-i-gang lag-konto delta_',
  login: 'logg-pa innlogg logg-in velkommen-tilbake min-side spor-pakk',
  recovery: 'glemt tilbakestill nytt-passord send-passord gjenopprett send-pa-nytt',
  newsletter:
    'nyhetsbrev abonner meld-deg-pa pamelding nyheter_ oppdatering hold-deg tilbud_ ikke-ga-glipp fa-beskjed',
  checkout:
    'bestill betal levering frakt handlekurv handlevogn faktur kjop_ gjest_ kontaktinfo kassen_ ordre booking',
  contact:
    'kontakt melding kommentar sporsmal henvend emne_ kundeservice tilbakemelding hjelp skriv-til omtale',
  search: 'sok_ _sok finn_',
  recipient: '_venn_ _venns_ venner_ mottaker del_ tips-en send-til kollega anbefal gave_',
  code: 'engangskode bekreftelseskode sikkerhetskode',
  user: 'brukernavn eller-brukern eller-telefon eller-mobil kundenummer',
  again: 'bekreft gjenta igjen_',
  settings:
    '_endre innstilling min-konto min-profil profil_ oppdater_ lagre_ rediger ny-e-post navaerende mine-oppl',
  name: 'fornavn etternavn navn_',
  stop: 'avmeld meld-av avslutt',
  member: 'allerede-kunde allerede-medlem allerede-en har-du-allerede allerede-regi har-du-konto',
  newcomer: 'ingen-konto ikke-medlem ny-kunde ny-bruker har-du-ikke ikke-regi ikke-konto',
  stay: 'husk-meg forbli-inn hold-meg-inn husk-innlog',
  person: 'fornavn etternavn fodsel postnummer poststed gateadr firma_ telefon mobilnummer _land_',
  terms: 'betingelser vilkar godtar aksepterer samtykke personvern',
  mute: 'rabattkode kampanjekode',
};
