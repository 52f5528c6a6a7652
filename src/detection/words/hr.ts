import type { Row } from '../pack-words.ts';

/** Croatian, Bosnian and Serbian in Latin letters. */
export const hr: Row = {
  email: '_e-posta _el-posta _e-adresa _imejl',
  register:
    'registr napravi-r otvori-r stvori-r stvorite kreiraj izradi-r novi-racun novi-nalog nalog-otvori otvori-nalog napravi-nalog pridruz postani_ uclani isprobaj probaj-bes',
  login: 'prijava_ prijavite-se prijavi_ uloguj _ulaz_ pracenje-nar prati-nar',
  recovery: 'zaborav nova-lozink obnovi-loz povrat-loz ponovno-post',
  newsletter:
    'pretplat novosti_ bilten newsletter ne-propus ostani-u _budi-u obavijest obavest prijavi-se-na prijava-na akcije_',
  checkout:
    'narudz naruci porudzb placanj _plati_ kosaric _korp dostav blagajn _kupi_ kupnja kupovin racun-za _gost_ kao-gost rezerv',
  contact: 'kontakt _poruk_ poruka _upit_ pitanj komentar naslov-por predmet_ javite recenzij podrsk',
  search: 'pretra _trazi pronadi',
  recipient: 'prijatelj primatelj primalac pozovi pozivnic podijeli podeli preporuc posalji-p poklon',
  code: 'potvrdni-kod jednokratn sigurnosni-kod _kod_ verifikac',
  user: 'korisnicko korisnik ili-telefon ili-koris',
  again: 'ponovi_ potvrdi_ ponovno _opet_',
  settings:
    'postavk podesav promijeni promeni moj-racun moj-nalog moj-profil _uredi_ spremi sacuvaj azurir izmijeni izmeni',
  name: 'prezime _ime_',
  stop: 'odjava_ odjavi ukini-pret',
  member: 'vec-imate imate-racun imate-nalog vec-ste vec-regist vec-imas',
  newcomer: 'nemate _nemas novi-kup novi-korisn niste-regist prvi-put jos-niste',
  stay: 'zapamti ostani-prij ostavi-me',
  person:
    'prezime _ime_ _roden rodjen _spol_ _pol_ postanski _ulica_ _grad_ mjesto_ _mesto_ tvrtka _firma_ telefon drzava',
  terms: 'prihvac slazem _uvjet _uslov privatnost suglasn saglasn',
  mute: 'kod-za-pop promo-kod',
};
