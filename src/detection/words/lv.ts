import type { Row } from '../pack-words.ts';

/** Latvian. */
export const lv: Row = {
  email: 'e-pasts e-pasta epasts epasta',
  register: 'registr izveido_ izveidot jauns-kont pievienoj pievienoties klust izmegin',
  login: 'pieslegt ielogoties ienakt ieiet autoriz',
  recovery: 'aizmirs atjaunot atjaunosana jauna-parole atgut',
  newsletter: 'jaunumi jaunumu pierakst abonet abonejiet jaunakas sanem_',
  checkout: 'pasutit pasutij pirkum grozs_ maksaj apmaks piegad rekin viesis pirkt rezerv',
  contact: 'kontakt sazin zinoj zina_ jautaj komentar temats atsauksme',
  search: 'mekle',
  recipient: 'draug sanemej uzaicin dalities iesaki davana',
  code: 'apstiprinajuma-kod vienreiz drosibas-kod kods_',
  user: 'lietotaj',
  again: 'atkartot apstiprin velreiz',
  settings: 'mainit iestat mans-kont mans-prof profil_ saglabat labot',
  name: 'vards_ uzvards',
  stop: 'atrakst atteikties',
  member: 'jau-ir jau-reg vai-jau',
  newcomer: 'nav-konta vel-nav jauns-klient',
  stay: 'atceret palikt',
  person: 'vards_ uzvards dzims pasta-ind iela_ pilseta uznemum talrun telefon',
  terms: 'piekritu noteikum privatum',
  mute: 'atlaizu-kod',
};
