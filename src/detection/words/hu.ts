import type { Row } from '../pack-words.ts';

/** Hungarian. */
export const hu: Row = {
  email: 'e-mail-cim drotposta',
  register:
    'regisztr fiok-letre letrehoz fiokot-n uj-fiok uj-felhaszn csatlakoz legyel-t legyen-t iratkozz jelentkez probald-ki ingyenes-proba varolista',
  login: 'bejelentk belep_ belepes lepjen-be lepj-be rendeles-kovet udvozoljuk-ujra',
  recovery: 'elfelejt elveszett visszaall jelszo-vissz uj-jelszo jelszoemlek jelszo-emlek ujrakuld',
  newsletter:
    'hirlevel feliratk ertesul maradj-kepben ertesits ertesites ujdonsag akciokr akcios elso-kezbol ne-maradj',
  checkout: 'rendel megrendel fizet szallit penztar kosar szamlaz vasarl vendeg elerhetoseg foglal adomany',
  contact:
    'kapcsolat uzenet kerdes hozzaszol megjegyz targy_ velemeny ajanlatker irjon ugyfelszolg visszahiv panasz',
  search: 'keres_ kereses',
  recipient:
    'barat_ baratod baratnak ismeros cimzett meghiv megoszt ajanl_ ajanld kuldd-el tovabbkuld ajandek kolleg',
  code: 'ellenorzo-kod megerosito-kod egyszer-hasz biztonsagi-kod kod_ hitelesit',
  user: 'felhasznalonev felhasznaloi vagy-felh vagy-telef vevokod ugyfelszam',
  again: 'ismet megerosit ujra_ megegyszer',
  settings:
    'beallit modosit fiokom profilom profil_ szerkeszt mentes_ frissit uj-e-mail jelenlegi-jelsz adataim',
  name: 'keresztn vezetekn csaladnev teljes-nev nev_',
  stop: 'leiratk lemond torles_',
  member: 'van-mar mar-van mar-regiszt mar-tag mar-rendelkezik mar-vasarolt',
  newcomer: 'nincs-meg meg-nincs uj-vasar uj-felh meg-nem nem-regiszt nincs-fiok',
  stay: 'emlekezz maradjak-b maradjon-b bejelentkezve-m jegyezz-meg',
  person: 'keresztn vezetekn csaladnev szulet neme_ iranyitosz utca_ varos_ telepules cegnev telefon orszag',
  terms: 'elfogadom feltetel adatkezel adatvedel aszf hozzajarul',
  mute: 'kuponkod kedvezmenykod',
};
