import type { Row } from '../pack-words.ts';

/** Slovak. */
export const sk: Row = {
  email: 'e-mailova-adr',
  register: 'registr zaregistr vytvorit vytvorte novy-ucet zalozit-u pridajte-sa pridat-sa stat-sa vyskus',
  login: 'prihlas sledovat vitajte-spat',
  recovery: 'zabud obnovit-h obnova-h obnovenie nove-heslo zaslat-heslo',
  newsletter: 'odober odber novink spravodaj informujte zostante-v prihlaste-sa-na zlav_',
  checkout:
    'objednav objednat platba zaplatit doprava dorucen dodac kosik kupit nakup_ fakturac ako-host host_ kontaktne-u pokladna rezerv',
  contact: 'kontakt sprav_ sprava_ otazk dotaz komentar predmet_ napiste hodnotenie recenzi podpora_',
  search: 'hladat vyhlad hladan najst',
  recipient: 'priatel kamarat prijem pozvat pozvank zdielat odporuc poslat-komu darcek',
  code: 'overovaci jednoraz kod_ potvrdzovaci',
  user: 'uzivatel pouzivatel alebo-telefon alebo-pouz',
  again: 'zopak znovu_ este-raz potvrd',
  settings:
    'nastaven zmenit_ zmena_ upravit moj-ucet moj-profil ulozit aktualiz novy-e-mail sucasne-heslo osobne-udaje',
  name: 'meno_ priezvisk',
  stop: 'odhlasit-odb odhlasit-z zrusit-odb zrusit-ucet',
  member: 'mate-uz uz-mate uz-mam ste-uz uz-regist mate-ucet',
  newcomer: 'nemate nemam novy-zakaz ste-novy este-nemate prvykrat nie-ste',
  stay: 'zapamat zostat-prihl pamatat',
  person: 'meno_ priezvisk naroden pohlavie _psc_ ulica_ mesto_ obec_ firma_ telefon krajina_',
  terms: 'suhlas podmienk ochrana-osobnych ochrany-osobnych',
  mute: 'zlavovy-kod',
};
