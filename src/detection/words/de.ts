import type { Row } from '../pack-words.ts';

/** German. */
export const de: Row = {
  email: 'mailadr e-mail-adr',
  register:
    'konto-a konto-e kundenkonto-a kundenkonto-er neu-hier neuanmeld neues-konto neukunde mitglied-werden kunde-werden benutzerkonto-e einschreib teilnehm beitret jetzt-mitmachen kostenlos-test kostenlos-start kostenlos-anmel zugang-anlegen zugang-beantrag zugang-erstell profil-anleg profil-erstell warteliste jetzt-starten',
  login:
    'anmeld einlogg eingelogg _einlog sendungsverfolg bestellstatus wieder-da willkommen-zuruck bereits-kunde kundenlogin zum-login mein-login',
  recovery:
    'verges zurucks wiederherst neues-passwort passwort-neu passwort-anford kennwort-anford zugangsdaten-anford passwort-zusend erneut-send zugangsdaten-ver',
  newsletter:
    '_abonn rundbrief rundschreib infobrief infomail neuigkeit auf-dem-laufenden immer-informiert nichts-verpass nicht-verpass benachrichtig-mich anmeld exklusive-angebot aktuelle-angebot _rabatt gutschein-sichern jetzt-eintragen preisalarm sobald-verfugbar gewinnspiel verlosung',
  checkout:
    '_kasse_ zur-kasse bestell warenk rechnungs lieferadr lieferung versand zahlung bezahl kaufabschl _gast_ als-gast einkaufswag buchung buchen _kaufen spende kontaktdaten kreditkarte',
  contact:
    'kontakt nachricht anfrag _frage_ fragen_ ruckruf kommentar _betreff_ mitteilung anlieg ruckmeldung bewertung rezension beschwerde schreiben-sie-uns schreib-uns gastebuch kundendienst kundenservice _hilfe_ angebot-anford',
  search: '_suche suchbegriff _finden_ suchwort',
  recipient:
    'freund empfang empfehl einlad weiterleit weitersag kollege bekannte_ teilen_ geschenk verschenk beschenkt gutschein-fur familienmitglied mitarbeiter-hinzu nutzer-hinzu benutzer-hinzu _an-wen',
  code: 'einmal bestatigungscode sicherheitscode prufcode _tan_ freischaltcode verifizier zweifaktor',
  user: 'benutzername nutzername nutzerkenn benutzerkenn kundennummer oder-benutzer oder-kunden oder-telefon oder-mobil oder-handy postlei',
  again: 'wiederh bestatig erneut nochmal',
  settings:
    'einstell mein-konto mein-profil profil-bearb bearbeit kontodaten aktualisier speichern personliche-daten meine-daten neue-e-mail bisherige-e-mail aktuelles-passwort altes-passwort andern_ _anderung adressanderung',
  name: 'vorname nachname familienname ihr-name dein-name',
  stop: 'abmeld abbestell austrag abo-kundigen kundig',
  member:
    'bereits-regist bereits-kund bereits-ein-konto schon-regist schon-kund schon-ein-konto bereits-mitglied schon-mitglied haben-sie-bereits hast-du-schon hast-du-bereits bestandskund',
  newcomer:
    'noch-kein neukund neu-bei noch-nicht-regist noch-nicht-ang kein-konto ich-bin-neu neuer-kunde zum-ersten-mal',
  stay: 'eingeloggt-bleib automatisch-anmeld dauerhaft-anmeld merken_ angemeldet_ zugangsdaten-merken',
  person:
    'vorname nachname geburt geschlecht anrede strasse _plz_ postleitzahl _ort_ wohnort _firma_ telefon handynum mobilnum _land_ hausnummer',
  terms: '_agb_ datenschutz nutzungsbeding einverstanden stimme_ zustimm akzeptier einwillig',
  mute: 'anmeldeschluss kontaktlins freundlich gutscheincode rabattcode ladenkasse krankenkasse sparkasse versandkosten',
};
