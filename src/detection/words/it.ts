import type { Row } from '../pack-words.ts';

/** Italian. */
export const it: Row = {
  email: 'posta-elettr indirizzo-e _e-mail',
  register:
    'registr iscriv iscriz crea-un crea-il crea-account crea-nuovo _crea_ creare-un nuovo-account nuovo-utente apri-un apri-il unisciti diventa_ aderisci prova-grat inizia_ lista-d-attesa partecip',
  login:
    'accedi accesso_ _entra_ _login effettua-l connetti autentic area-clienti sei-gia traccia-ordine traccia-il stato-ordine bentornat',
  recovery:
    'dimentic recuper reimpost ripristin password-smarrita _persa_ nuova-password ricorda-password ricordami-la rinvia invia-di-nuovo',
  newsletter:
    'iscriviti-alla ricevi_ ricevere_ novita_ aggiornament resta-agg rimani-agg resta-in resta-conn offerte-esclu nostre-offerte non-perder promozioni avvisami notizie_ bollettino sconto estrazione-a-premi concorso-a-premi',
  checkout:
    'ordine_ ordini_ pagamento _paga_ acquist carrello spedizion consegna ospite prenota _cassa_ dati-di-contatto informazioni-di-contatto donazione _dona_ carta-di-credito procedi fattur',
  contact:
    'contatt messaggio domanda richiesta scrivici _oggetto_ recension opinion assistenza preventivo suggeriment reclam segnala',
  search: '_cerca_ ricerca_ cercare _trova_',
  recipient: '_amic destinatar condivid consiglia inoltra segnala-a collega_ mittente regala_ regalo_',
  code: 'codice_ verifica_ usa-e-getta monouso',
  user: 'nome-utente utente_ o-telefono o-cellulare o-username codice-cliente numero-cliente',
  again: '_ripet conferma di-nuovo riscriv reinserisci',
  settings:
    'cambia_ modifica_ modificare mio-account mio-profilo profilo_ impostaz preferenz aggiorna_ _salva_ nuova-email nuova-e-mail password-attuale vecchia-password miei-dati dati-personali',
  name: '_nome_ cognome',
  stop: 'disiscriv cancella-iscr annulla-iscr elimina-account _disdi_',
  member: 'hai-gia gia-registr gia-cliente gia-iscritto gia-membro sei-registr possiedi-gia',
  newcomer: 'non-hai non-sei nuovo-cliente nuovo-utente prima-volta nuovo-su non-ancora ancora-non',
  stay: 'ricordami ricorda-i-dati ricorda-utente resta-colleg rimani-colleg rimani-conn mantieni-l mantienimi',
  person:
    '_nome_ cognome nascita _sesso_ _cap_ indirizzo_ _via_ _citta_ provincia _paese_ azienda ragione-sociale telefono cellulare',
  terms: 'accetto acconsento termini_ condizioni informativa privacy presto-il-cons ho-letto',
  mute: 'codice-fiscale codice-promo codice-sconto codice-postale',
};
