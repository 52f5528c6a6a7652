import type { Row } from '../pack-words.ts';

/** Slovene. */
export const sl: Row = {
  email: 'e-postni e-naslov elektronski',
  register: 'registr ustvari-r ustvari-n ustvarite odpri-r nov-racun nov-uporab pridruz postani_ vclani',
  login: 'prijava_ prijavi vpis_ vpisi sledi-nar',
  recovery: 'pozab ponastav novo-geslo obnovi-g',
  newsletter: 'e-novice novice_ narocite narocam naroci-se obvesc',
  checkout: 'narocil blagajn placil kosaric dostav nakup_ racun-za gost_ kupi_ rezerv',
  contact: 'kontakt sporocil vprasanj komentar zadeva_ povprasev mnenje',
  search: 'iskan iskalnik isci_ najdi',
  recipient: 'prijatelj prejemnik povabi deli_ priporoc darilo',
  code: 'potrditvena-koda enkratn varnostna-koda koda_',
  user: 'uporabnisko uporabnik',
  again: 'ponovi_ potrdi_ ponovno',
  settings: 'nastavit spremen moj-racun moj-profil uredi_ shrani posodob',
  name: 'priimek _ime_',
  stop: 'odjava_ odjavi',
  member: 'ze-imate imate-racun ste-ze ze-regist',
  newcomer: 'nimate nov-kupec novi-kupci se-niste',
  stay: 'zapomni ostani-prij',
  person: 'priimek _ime_ rojst postna ulica_ kraj_ podjet telefon drzava',
  terms: 'strinjam pogoji_ zasebnost soglas',
};
