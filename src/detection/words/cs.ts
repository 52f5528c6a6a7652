import type { Row } from '../pack-words.ts';

/** Czech. */
export const cs: Row = {
  email: 'e-mailova _mejl_',
  register:
    'registr zaregistr vytvor zalozit_ novy-ucet pridejte-se pridat-se stat-se stante-se vyzkous zkusit-zd cekaci-list',
  login: 'prihlas sledovat-obj sledovani vitejte-zpet',
  recovery: 'zapomen zapomne _obnov_ obnovit obnoveni nove-heslo zaslat-heslo znovu-odesl',
  newsletter:
    'odebir _odber novink zpravodaj prihlasit-k-od budte-v-obraze zustante-v informujte nezmeskejte _slev_ _sleva_',
  checkout:
    'objednav objednat platba zaplatit doprava _doruc _dodac _kosik koupit _nakup_ fakturac jako-host kontaktni-u rezerv pokladna',
  contact: 'kontakt _zprav _dotaz komentar predmet_ napiste hodnoceni recenze reklamac podpora_ poptav',
  search: 'hledat vyhled hledan _najit',
  recipient: 'pritel pratel_ kamarad prijem adresat pozvat pozvank pozvani sdilet doporuc poslat-komu _darek',
  code: 'overovaci jednoraz potvrzovaci-kod bezpecnostni-kod _kod_',
  user: 'uzivatel nebo-telefon nebo-uziv zakaznicke-cis',
  again: '_zopak _znovu_ potvrd potvrz jeste-jednou',
  settings:
    'nastaven zmenit_ _zmena_ upravit muj-ucet muj-profil ulozit aktualiz novy-e-mail stavajici-heslo soucasne-heslo osobni-udaje moje-udaje',
  name: '_jmeno_ prijmeni',
  stop: 'odhlasit-odb odhlasit-z zrusit-odb zrusit-ucet',
  member: 'mate-jiz mate-uz jiz-mate uz-mate jste-jiz jiz-regist _uz-mam mam-ucet',
  newcomer: 'nemate _nemam novy-zakaz jste-novy jeste-nemate poprve nejste',
  stay: 'zapamat zustat-prihl neodhlas trvale-prihl pamatovat',
  person: '_jmeno_ prijmeni narozen pohlavi _psc_ _ulice_ _mesto_ _obec_ _firma_ telefon _zeme_',
  terms: 'souhlas podmink ochrana-osobnich ochrany-osobnich zpracovani',
  mute: 'slevovy-kod slevovy-kup',
};
