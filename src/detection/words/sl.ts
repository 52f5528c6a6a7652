import type { Row } from '../pack-words.ts';

/** Slovene. */
export const sl: Row = {
  email: '_e-postni _e-naslov elektronski',
  register: 'registr ustvari-r ustvari-n ustvarite odpri-r nov-racun nov-uporab pridruz postani_ vclani',
  login: 'prijava_ prijavi _vpis_ _vpisi sledi-nar',
  recovery: '_pozab ponastav novo-geslo obnovi-g',
  newsletter: 'e-novice novice_ narocite narocam naroci-se obvesc',
  checkout: 'narocil blagajn placil kosaric dostav _nakup_ racun-za _gost_ _kupi_ rezerv',
  contact: 'kontakt sporocil vprasanj komentar zadeva_ povprasev mnenje',
  search: '_iskan iskalnik _isci_ _najdi',
  recipient: 'prijatelj prejemnik povabi priporoc darilo delite_',
  code: 'potrditvena-koda enkratn varnostna-koda _koda_',
  user: 'uporabnisko uporabnik',
  again: 'ponovi_ potrdi_ ponovno',
  settings: 'nastavit spremen moj-racun moj-profil _uredi_ shrani posodob',
  name: 'priimek _ime_',
  stop: 'odjava_ odjavi',
  member: 'ze-imate imate-racun _ste-ze ze-regist',
  newcomer: 'nimate nov-kupec novi-kupci se-niste',
  stay: 'zapomni ostani-prij',
  person: 'priimek _ime_ _rojst postna _ulica_ _kraj_ podjet telefon drzava',
  terms: 'strinjam pogoji_ zasebnost soglas',
};
