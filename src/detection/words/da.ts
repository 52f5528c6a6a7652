import type { Row } from '../pack-words.ts';

/** Danish. */
export const da: Row = {
  email: 'e-mailadresse mailadresse',
  register:
    'opret bliv-med bliv-kunde ny-konto tilmeld-dig ny-bruger ny-kunde-opret prov-grat venteliste kom-i-gang deltag',
  login: '_log-pa_ _indlog log-ind_ velkommen-tilbage min-side spor-din folg-din',
  recovery: 'glemt nulstil ny-adgangskode nyt-kodeord nyt-password gensend mistet gendan',
  newsletter:
    'nyhedsbrev tilmeld abonne nyheder_ hold-dig opdater-mig tilbud_ seneste-nyt fa-besked gode-tilbud',
  checkout:
    'bestil betal levering forsend indkobskurv kurv_ faktur kob_ kobe_ gaest_ kontaktoply ordre til-kassen book_ doner',
  contact:
    'kontakt besked_ kommentar sporgsmal henvend emne_ kundeservice anmeldelse _hjaelp skriv-til ris-og',
  search: 'sog_ _sog find_',
  recipient: '_ven_ _vens_ venner_ modtager del_ tip-en send-til kollega anbefal gave_',
  code: 'engangskode bekraeftelseskode sikkerhedskode verificer',
  user: 'brugernavn bruger-id eller-brugern eller-telefon eller-mobil kundenummer',
  again: 'bekraeft gentag igen_',
  settings:
    '_aendr indstilling min-konto min-profil profil_ opdater_ gem_ rediger ny-e-mail nuvaerende mine-oplys',
  name: 'fornavn efternavn navn_',
  stop: 'afmeld frameld opsig',
  member:
    'allerede-kunde allerede-medlem allerede-en allerede-opr har-du-allerede allerede-regi allerede-bruger',
  newcomer: 'ingen-konto ikke-medlem ny-kunde ny-bruger ikke-opret har-du-ikke ikke-en-konto',
  stay: 'husk-mig forbliv-log husk-login hold-mig-log bliv-logget',
  person: 'fornavn efternavn fodsels postnummer _by_ vejnavn adresse_ firma_ telefon mobilnummer _land_',
  terms: 'betingelser accepterer samtykke privatlivs persondata',
  mute: 'rabatkode kampagnekode tilbudskode',
};
