import type { Row } from '../pack-words.ts';

/** Swedish. */
export const sv: Row = {
  email: '_e-post epost mejladress mejl_',
  register:
    'skapa-k skapa-e skapa-d bli-med bli-kund nytt-konto oppna-konto anmal_ anmalan ga-med prova-grat testa-grat kom-igang vantelista delta_',
  login: 'inlogg logga_ valkommen-tillbaka spara-din-best sparning identifiera mina-sidor',
  recovery: 'glomt aterstall nytt-losen byt-losen skicka-losen skicka-nytt forlorat',
  newsletter:
    'nyhetsbrev prenumer nyheter_ uppdatering hall-dig hall-mig senaste-nytt erbjudanden bevaka missa-inte utskick_',
  checkout:
    'kassa_ kassan bestall betal leverans frakt varukorg kundvagn faktur kop_ kopa_ _gast_ kontaktuppg boka bokning order_ donera skank',
  contact:
    'kontakt meddeland kommentar fraga_ fragor amne_ _arende kundtjanst kundservice omdome recension synpunkt offert hjalp skriv-till',
  search: 'sok_ _sok soka_ hitta_',
  recipient: '_van_ _vans_ _vanner mottagar bjud-in inbjud dela_ tipsa skicka-till kollega rekommend present',
  code: 'engangskod verifieringskod sakerhetskod bekraftelsekod',
  user: 'anvandarn anvandarid eller-anvand eller-telefon eller-mobil kundnummer',
  again: 'bekrafta upprepa en-gang-till igen_',
  settings:
    '_andra_ installning mitt-konto min-profil profil_ uppdatera_ spara_ redigera ny-e-post nuvarande-losen mina-uppgifter',
  name: 'fornamn efternamn namn_',
  stop: 'avprenum avregistr avsluta avanmal',
  member: 'redan-kund redan-medlem redan-ett-konto har-du-redan redan-registr har-du-ett-konto',
  newcomer:
    'inget-konto inte-medlem ny-kund ny-har inte-registr har-du-inget har-du-inte saknar-du ej-medlem',
  stay: 'forbli-inlog hall-mig-inlogg fortsatt-vara-inl kom-ihag',
  person:
    'fornamn efternamn fodels personnummer postnummer gatuadress _ort_ _postort _land_ foretag telefon mobilnummer',
  terms: 'godkanner villkor integritetspol samtyck accepterar',
  mute: 'rabattkod kampanjkod',
};
