import type { Row } from '../pack-words.ts';

/** Swedish. */
export const sv: Row = {
  email: '_e-post _epost mejladress _mejl_',
  register:
    'skapa-k skapa-e skapa-d bli-med bli-kund nytt-konto oppna-konto _anmal_ anmal-dig anmalan _ga-med prova-grat testa-grat kom-igang vantelista _delta_',
  login: 'logga-in inlogg _logga_ valkommen-tillbaka spara-din-best sparning identifiera mina-sidor',
  recovery: '_glomt aterstall nytt-losen byt-losen skicka-losen skicka-nytt forlorat',
  newsletter:
    'nyhetsbrev prenumer nyheter_ uppdatering hall-dig hall-mig senaste-nytt erbjudanden bevaka missa-inte utskick_ utlottning',
  checkout:
    '_kassa_ kassan bestall _betal leverans _frakt varukorg kundvagn faktur _kop_ _kopa_ _gast_ kontaktuppg _boka bokning _order_ donera _skank',
  contact:
    'kontakt meddeland kommentar _fraga_ fragor _amne_ _arende kundtjanst kundservice omdome recension synpunkt offert _hjalp skriv-till',
  search: '_sok _hitta_',
  recipient:
    '_vanner mottagar bjud-in inbjud _dela_ _tipsa skicka-till kollega rekommend en-van_ presentkort',
  code: 'engangskod verifieringskod sakerhetskod bekraftelsekod',
  user: 'anvandarn anvandarid eller-anvand eller-telefon eller-mobil kundnummer',
  again: 'bekrafta upprepa en-gang-till _igen_',
  settings:
    '_andra_ installning mitt-konto min-profil profil_ uppdatera_ _spara_ redigera ny-e-post nuvarande-losen mina-uppgifter',
  name: 'fornamn efternamn _namn_',
  stop: 'avprenum avregistr avsluta avanmal',
  member: 'redan-kund redan-medlem redan-ett-konto har-du-redan redan-registr har-du-ett-konto',
  newcomer:
    'inget-konto inte-medlem ny-kund _ny-har inte-registr har-du-inget har-du-inte saknar-du ej-medlem',
  stay: 'forbli-inlog hall-mig-inlogg fortsatt-vara-inl kom-ihag',
  person:
    'fornamn efternamn fodels personnummer postnummer gatuadress _ort_ _postort _land_ foretag telefon mobilnummer',
  terms: 'godkanner villkor integritetspol samtyck accepterar',
  mute: 'rabattkod kampanjkod',
};
