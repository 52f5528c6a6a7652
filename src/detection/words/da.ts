import type { Row } from '../pack-words.ts';

/** Danish. */
export const da: Row = {
  email: 'e-mailadresse mailadresse',
  register:
    '_opret bliv-med bliv-kunde ny-konto tilmeld-dig ny-bruger ny-kunde-opret prov-grat venteliste kom-i-gang deltag',
  login: '_log-pa_ _indlog log-ind_ velkommen-tilbage min-side spor-din folg-din',
  recovery: '_glemt nulstil ny-adgangskode nyt-kodeord nyt-password gensend mistet gendan',
  newsletter:
    'nyhedsbrev tilmeld abonne nyheder_ hold-dig opdater-mig tilbud_ seneste-nyt fa-besked gode-tilbud',
  checkout:
    'bestil _betal levering forsend indkobskurv _kurv_ faktur _kob_ _kobe_ _gaest_ kontaktoply _ordre til-kassen _doner',
  contact:
    'kontakt besked_ kommentar sporgsmal henvend _emne_ kundeservice anmeldelse _hjaelp skriv-til _ris-og',
  search: '_sog _find_',
  recipient: '_ven_ _vens_ venner_ modtager _tip-en send-til kollega anbefal _gave_ del-med',
  code: 'engangskode bekraeftelseskode sikkerhedskode verificer',
  user: 'brugernavn bruger-id eller-brugern eller-telefon eller-mobil kundenummer',
  again: 'bekraeft gentag _igen_',
  settings:
    '_aendr indstilling min-konto min-profil profil_ opdater_ rediger ny-e-mail nuvaerende mine-oplys gem-aend',
  name: 'fornavn efternavn _navn_',
  stop: 'afmeld frameld _opsig',
  member:
    'allerede-kunde allerede-medlem allerede-en allerede-opr har-du-allerede allerede-regi allerede-bruger',
  newcomer: 'ingen-konto ikke-medlem ny-kunde ny-bruger ikke-opret har-du-ikke ikke-en-konto',
  stay: 'husk-mig forbliv-log husk-login hold-mig-log bliv-logget',
  person: 'fornavn efternavn fodsels postnummer _by_ vejnavn adresse_ _firma_ telefon mobilnummer _land_',
  terms: 'betingelser accepterer samtykke privatlivs persondata',
  mute: 'rabatkode kampagnekode tilbudskode',
};
