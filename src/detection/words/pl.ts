import type { Row } from '../pack-words.ts';

/** Polish. */
export const pl: Row = {
  email: 'adres-e poczt mejl',
  register:
    'rejestr zarejestr zaloz_ zakladanie utworz_ stworz-k nowe-konto dolacz_ zostan_ zapisz-sie wyprobuj okres-probny lista-oczek',
  login: 'zaloguj logowan sledz-prz sledz-zam status-zam witaj-pon',
  recovery: 'zapomn odzysk zresetuj przypomn nowe-haslo ustaw-nowe wyslij-pon nie-pamieta',
  newsletter:
    'subskry newsletter biuletyn badz-na otrzymuj nowosci_ promocjach aktualnosc powiadom zapisz-sie rabat_ prenumer',
  checkout:
    'zamow zamawia dostaw platno zaplac koszyk kup_ kupuj faktur wysylk gosc_ jako-gosc bez-rejestr dane-kontakt rezerw darowizn kasa_ do-kasy',
  contact: 'kontakt wiadomo zapytan pytanie komentarz temat_ napisz opini recenzj reklamac zglosz obslug',
  search: 'szuka wyszuk znajdz',
  recipient: 'znajom odbiorc zapros przyjaci polec_ udostepn wyslij-do podziel kolega prezent',
  code: 'jednoraz kod_ weryfikac',
  user: 'nazwa-uz uzytkownik identyfikator lub-login lub-telefon lub-nazwa lub-numer numer-klienta',
  again: 'powtorz potwierdz ponownie',
  settings:
    'zmien_ zmiana_ ustawien moje-konto moj-profil profil_ aktualiz zapisz-zm edytuj nowy-e-mail obecne-haslo aktualne-haslo moje-dane',
  name: 'imie_ nazwisk',
  stop: 'wypisz rezygn anuluj-sub usun-konto',
  member: 'masz-juz masz-konto jestes-juz juz-zarej posiadasz-k mam-juz posiadasz-juz',
  newcomer: 'nie-masz nie-posiad nowy-klient nowy-uz pierwszy-raz nie-jestes nie-mam',
  stay: 'zapamiet nie-wylog pozostan-zal pozostaw-mnie',
  person: 'imie_ nazwisk urodzen plec_ kod-poczt ulica_ miasto miejscowosc firma_ telefon kraj_ wojewodz',
  terms: 'akceptuj regulamin zgadzam wyrazam zgode_ polityk-pryw polityka-pryw oswiadcz',
  mute: 'kod-rabat kod-promo kod-poczt',
};
