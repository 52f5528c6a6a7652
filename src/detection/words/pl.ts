import type { Row } from '../pack-words.ts';

/** Polish. */
export const pl: Row = {
  email: 'adres-e _poczt _mejl',
  register:
    'rejestr zarejestr zaloz-k zaloz-n _zaloz_ zakladanie utworz_ stworz-k nowe-konto dolacz_ zostan_ zapisz-sie wyprobuj okres-probny lista-oczek',
  login: 'zaloguj logowan sledz-prz sledz-zam status-zam witaj-pon',
  recovery: 'zapomn odzysk zresetuj przypomn nowe-haslo ustaw-nowe wyslij-pon nie-pamieta',
  newsletter:
    'subskry newsletter biuletyn badz-na otrzymuj nowosci_ promocjach aktualnosc powiadom zapisz-sie _rabat_ prenumer',
  checkout:
    '_zamow zamawia dostaw platno zaplac koszyk _kup_ _kupuj faktur wysylk _gosc_ jako-gosc bez-rejestr dane-kontakt rezerw darowizn _kasa_ do-kasy',
  contact: 'kontakt wiadomo zapytan pytanie komentarz _temat_ napisz _opini recenzj reklamac zglosz obslug',
  search: '_szuka wyszuk znajdz',
  recipient: 'znajom odbiorc zapros przyjaci _polec_ polec-zn udostepn wyslij-do podziel kolega prezent',
  code: 'kod-wer kod-pot kod-sms kod-bez jednoraz _kod_ weryfikac',
  user: 'nazwa-uz uzytkownik identyfikator lub-login lub-telefon lub-nazwa lub-numer numer-klienta',
  again: 'powtorz potwierdz ponownie',
  settings:
    '_zmien_ zmiana_ ustawien moje-konto moj-profil profil_ aktualiz zapisz-zm edytuj nowy-e-mail obecne-haslo aktualne-haslo moje-dane',
  name: '_imie_ nazwisk',
  stop: 'wypisz rezygn anuluj-sub usun-konto',
  member: 'masz-juz masz-konto jestes-juz juz-zarej posiadasz-k mam-juz posiadasz-juz',
  newcomer: 'nie-masz nie-posiad nowy-klient nowy-uz pierwszy-raz nie-jestes nie-mam',
  stay: 'zapamiet nie-wylog pozostan-zal pozostaw-mnie',
  person:
    '_imie_ nazwisk urodzen _plec_ kod-poczt _ulica_ miasto miejscowosc _firma_ telefon _kraj_ wojewodz',
  terms: 'akceptuj regulamin zgadzam wyrazam _zgode_ polityk-pryw polityka-pryw oswiadcz',
  mute: 'kod-rabat kod-promo kod-poczt',
};
