import type { Row } from '../pack-words.ts';

/** Slovak. */
export const sk: Row = {
  email: 'e-mailova-adr',
  register: 'registr zaregistr vytvorit vytvorte novy-ucet zalozit-u pridajte-sa pridat-sa stat-sa vyskus',
  login: 'prihlas sledovat vitajte-spat',
  recovery: '_zabud zabudli obnovit-h obnova-h obnovenie nove-heslo zaslat-heslo',
  newsletter: 'odober _odber novink spravodaj informujte zostante-v prihlaste-sa-na _zlav_',
  checkout:
    'objednav objednat platba zaplatit doprava dorucen _dodac _kosik _kupit _nakup_ fakturac ako-host kontaktne-u pokladna rezerv',
  contact: 'kontakt _sprav_ sprava_ _otazk _dotaz komentar predmet_ napiste hodnotenie recenzi podpora_',
  search: 'hladat vyhlad hladan _najst',
  recipient: 'priatel kamarat prijem pozvat pozvank zdielat odporuc poslat-komu darcek',
  code: 'overovaci jednoraz _kod_ potvrdzovaci',
  user: 'uzivatel pouzivatel alebo-telefon alebo-pouz',
  again: '_zopak _znovu_ este-raz potvrd',
  settings:
    'nastaven zmenit_ _zmena_ upravit moj-ucet moj-profil ulozit aktualiz novy-e-mail sucasne-heslo osobne-udaje',
  name: '_meno_ priezvisk',
  stop: 'odhlasit-odb odhlasit-z zrusit-odb zrusit-ucet',
  member: 'mate-uz uz-mate _uz-mam _ste-uz uz-regist mate-ucet',
  newcomer: 'nemate _nemam novy-zakaz ste-novy este-nemate prvykrat nie-ste',
  stay: 'zapamat zostat-prihl pamatat',
  person: '_meno_ priezvisk naroden pohlavie _psc_ _ulica_ _mesto_ _obec_ _firma_ telefon krajina_',
  terms: 'suhlas podmienk ochrana-osobnych ochrany-osobnych',
  mute: 'zlavovy-kod',
};
