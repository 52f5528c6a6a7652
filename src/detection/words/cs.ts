import type { Row } from '../pack-words.ts';

/** Czech. */
export const cs: Row = {
  email: 'e-mailova mejl_',
  register:
    'registr zaregistr vytvor zalozit_ novy-ucet pridejte-se pridat-se stat-se stante-se vyzkous zkusit-zd cekaci-list',
  login: 'prihlas sledovat-obj sledovani vitejte-zpet',
  recovery: 'zapomen zapomne obnov_ obnovit obnoveni nove-heslo zaslat-heslo znovu-odesl',
  newsletter:
    'odebir odber novink zpravodaj prihlasit-k-od budte-v-obraze zustante-v informujte nezmeskejte slev_ sleva_',
  checkout:
    'objednav objednat platba zaplatit doprava doruc dodac kosik koupit nakup_ fakturac jako-host host_ kontaktni-u rezerv pokladna',
  contact: 'kontakt zprav dotaz komentar predmet_ napiste hodnoceni recenze reklamac podpora_ poptav',
  search: 'hledat vyhled hledan najit',
  recipient: 'pritel pratel_ kamarad prijem adresat pozvat pozvank pozvani sdilet doporuc poslat-komu darek',
  code: 'overovaci jednoraz potvrzovaci-kod bezpecnostni-kod kod_',
  user: 'uzivatel nebo-telefon nebo-uziv zakaznicke-cis',
  again: 'zopak znovu_ potvrd potvrz jeste-jednou',
  settings:
    'nastaven zmenit_ zmena_ upravit muj-ucet muj-profil ulozit aktualiz novy-e-mail stavajici-heslo soucasne-heslo osobni-udaje moje-udaje',
  name: 'jmeno_ prijmeni',
  stop: 'odhlasit-odb odhlasit-z zrusit-odb zrusit-ucet',
  member: 'mate-jiz mate-uz jiz-mate uz-mate jste-jiz jiz-regist uz-mam mam-ucet',
  newcomer: 'nemate nemam novy-zakaz jste-novy jeste-nemate poprve nejste',
  stay: 'zapamat zustat-prihl neodhlas trvale-prihl pamatovat',
  person: 'jmeno_ prijmeni narozen pohlavi _psc_ ulice_ mesto_ obec_ firma_ telefon zeme_',
  terms: 'souhlas podmink ochrana-osobnich ochrany-osobnich zpracovani',
  mute: 'slevovy-kod slevovy-kup',
};
