import type { Row } from '../pack-words.ts';

/** Croatian, Bosnian and Serbian in Latin letters. */
export const hr: Row = {
  email: 'e-posta el-posta e-adresa imejl',
  register:
    'registr napravi-r otvori-r stvori-r stvorite kreiraj izradi-r novi-racun novi-nalog nalog-otvori otvori-nalog napravi-nalog pridruz postani_ uclani isprobaj probaj-bes',
  login: 'prijava_ prijavite-se prijavi_ uloguj ulaz_ pracenje-nar prati-nar',
  recovery: 'zaborav nova-lozink obnovi-loz povrat-loz ponovno-post',
  newsletter:
    'pretplat novosti_ bilten newsletter ne-propus ostani-u budi-u obavijest obavest prijavi-se-na prijava-na akcije_',
  checkout:
    'narudz naruci porudzb placanj plati_ kosaric korp dostav blagajn kupi_ kupnja kupovin racun-za gost_ kao-gost rezerv',
  contact: 'kontakt poruk_ poruka upit_ pitanj komentar naslov-por predmet_ javite recenzij podrsk',
  search: 'pretra trazi pronadi',
  recipient: 'prijatelj primatelj primalac pozovi pozivnic podijeli podeli preporuc posalji-p poklon',
  code: 'potvrdni-kod jednokratn sigurnosni-kod kod_ verifikac',
  user: 'korisnicko korisnik ili-telefon ili-koris',
  again: 'ponovi_ potvrdi_ ponovno opet_',
  settings:
    'postavk podesav promijeni promeni moj-racun moj-nalog moj-profil uredi_ spremi sacuvaj azurir izmijeni izmeni',
  name: 'prezime _ime_',
  stop: 'odjava_ odjavi ukini-pret',
  member: 'vec-imate imate-racun imate-nalog vec-ste vec-regist vec-imas',
  newcomer: 'nemate nemas novi-kup novi-korisn niste-regist prvi-put jos-niste',
  stay: 'zapamti ostani-prij ostavi-me',
  person:
    'prezime _ime_ roden rodjen spol_ pol_ postanski ulica_ grad_ mjesto_ mesto_ tvrtka firma_ telefon drzava',
  terms: 'prihvac slazem uvjet uslov privatnost suglasn saglasn',
  mute: 'kod-za-pop promo-kod',
};
