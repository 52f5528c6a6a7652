import type { Row } from '../pack-words.ts';

/** Hungarian. */
export const hu: Row = {
  email: 'e-mail-cim drotposta',
  register:
    'regisztr fiok-letre letrehoz fiokot-n uj-fiok uj-felhaszn csatlakoz legyel-t legyen-t iratkozz jelentkez probald-ki ingyenes-proba varolista',
  login: 'bejelentk _belep_ belepes lepjen-be lepj-be rendeles-kovet udvozoljuk-ujra',
  recovery: 'elfelejt elveszett visszaall jelszo-vissz uj-jelszo jelszoemlek jelszo-emlek ujrakuld',
  newsletter:
    'hirlevel feliratk ertesul maradj-kepben ertesits ertesites ujdonsag akciokr akcios elso-kezbol ne-maradj',
  checkout: 'rendel megrendel _fizet szallit penztar _kosar szamlaz vasarl vendeg elerhetoseg foglal adomany',
  contact:
    'kapcsolat uzenet kerdes hozzaszol megjegyz _targy_ velemeny ajanlatker _irjon ugyfelszolg visszahiv panasz',
  search: '_keres_ kereses',
  recipient:
    '_barat_ baratod baratnak ismeros cimzett meghiv megoszt _ajanl_ ajanld kuldd-el tovabbkuld ajandek kolleg',
  code: 'ellenorzo-kod megerosito-kod egyszer-hasz biztonsagi-kod _kod_ hitelesit',
  user: 'felhasznalonev felhasznaloi vagy-felh vagy-telef vevokod ugyfelszam',
  again: '_ismet megerosit _ujra_ megegyszer',
  settings:
    'beallit modosit fiokom profilom profil_ szerkeszt mentes_ frissit uj-e-mail jelenlegi-jelsz adataim',
  name: 'keresztn vezetekn csaladnev teljes-nev _nev_',
  stop: 'leiratk lemond torles_',
  member: 'van-mar mar-van mar-regiszt mar-tag mar-rendelkezik mar-vasarolt',
  newcomer: 'nincs-meg meg-nincs uj-vasar uj-felh meg-nem nem-regiszt nincs-fiok',
  stay: 'emlekezz maradjak-b maradjon-b bejelentkezve-m jegyezz-meg',
  person:
    'keresztn vezetekn csaladnev szulet _neme_ iranyitosz _utca_ _varos_ telepules cegnev telefon orszag',
  terms: 'elfogadom feltetel adatkezel adatvedel _aszf hozzajarul',
  mute: 'kuponkod kedvezmenykod',
};
