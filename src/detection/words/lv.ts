import type { Row } from '../pack-words.ts';

/** Latvian. */
export const lv: Row = {
  email: '_e-past _epast',
  register: 'registr izveido_ izveidot jauns-kont pievienoj pievienoties _klust klusti izmegin',
  login: 'pieslegt ielogoties ienakt _ieiet autoriz',
  recovery: 'aizmirs atjaunot atjaunosana jauna-parole _atgut',
  newsletter: 'jaunumi jaunumu pierakst abonet abonejiet jaunakas _sanem_',
  checkout: 'pasutit pasutij pirkum _grozs_ maksaj apmaks piegad _rekin viesis _pirkt rezerv',
  contact: 'kontakt _sazin _zinoj _zina_ jautaj komentar temats atsauksme',
  search: '_mekle meklet',
  recipient: 'draugs _draug sanemej uzaicin dalities iesaki davana',
  code: 'apstiprinajuma-kod vienreiz drosibas-kod _kods_',
  user: 'lietotaj',
  again: 'atkartot apstiprin velreiz',
  settings: 'mainit iestat mans-kont mans-prof profil_ saglabat _labot',
  name: '_vards_ uzvards',
  stop: 'atrakst atteikties',
  member: '_jau-ir jau-reg vai-jau',
  newcomer: 'nav-konta vel-nav jauns-klient',
  stay: 'atceret palikt',
  person: '_vards_ uzvards _dzims pasta-ind _iela_ pilseta uznemum talrun telefon',
  terms: 'piekritu noteikum privatum',
  mute: 'atlaizu-kod',
};
