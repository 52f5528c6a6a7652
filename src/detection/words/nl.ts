import type { Row } from '../pack-words.ts';

/** Dutch. */
export const nl: Row = {
  email: 'e-mailadres mailadres',
  register:
    'inschrijv aanmeld account-aanm account-maken maak-een maak-je nieuw-account word-lid lid-worden meld-je-aan meld-u-aan probeer-gratis gratis-proberen gratis-uitpro wachtlijst begin-gratis doe-mee deelnem',
  login:
    '_inlog _log-in ingelogd aanmelden_ welkom-terug mijn-omgeving volg-je volg-uw bestelstatus track-trace',
  recovery:
    'vergeten herstel opnieuw-instel wachtwoord-reset nieuw-wachtwoord wachtwoord-kwijt _kwijt_ opnieuw-verst opvragen',
  newsletter:
    'nieuwsbrief abonne op-de-hoogte blijf-op ontvang-onze ontvang-het ontvang-de laatste-nieuws updates_ mis-niets mis-geen aanbiedingen acties_ houd-mij houd-me waarschuw korting mailinglijst winactie prijsvraag',
  checkout:
    'afreken bestel _betal winkelw winkelmand verzend bezorg factuur levering _gast_ als-gast _kassa contactgegevens reserv _boek_ boeking _kopen aankoop doneer doneren',
  contact:
    'contact bericht _vraag_ vragen_ opmerking reactie reageer onderwerp offerte klantenservice feedback beoordeling klacht terugbel stel-je',
  search: '_zoek _vind_',
  recipient: 'vriend ontvanger uitnodig _deel_ _delen_ doorstu collega stuur-naar aanbevel cadeau tip-een',
  code: 'verificatiecode bevestigingscode eenmalig beveiligingscode controlecode',
  user: 'gebruiker of-telefoon of-gebruik of-mobiel klantnummer',
  again: 'herhaal bevestig nogmaals opnieuw_',
  settings:
    'wijzig mijn-account mijn-profiel profiel instelling voorkeuren bijwerk opslaan bewerk nieuw-e-mail huidig-wachtwoord huidige-wacht mijn-gegevens',
  name: 'voornaam achternaam _naam_',
  stop: 'afmeld uitschrij opzeggen afbestel',
  member: 'al-een-account heb-je-al heeft-u-al _al-lid al-klant al-geregist al-een-klant bestaande-klant',
  newcomer: 'nog-geen nieuwe-klant nieuw-bij geen-account nieuw-hier ben-je-nieuw nog-niet eerste-keer',
  stay: 'onthoud ingelogd-blijven aangemeld-blijven blijf-ingelogd blijf-aangemeld houd-me-ingelogd',
  person:
    'voornaam achternaam geboorte geslacht postcode straat woonplaats _plaats_ _land_ bedrijf telefoon huisnummer',
  terms: 'voorwaarden akkoord privacybeleid privacyverklaring toestemming',
  mute: 'kortingscode actiecode postcode',
};
