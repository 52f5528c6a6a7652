import type { Row } from '../pack-words.ts';

/** Lithuanian. */
export const lt: Row = {
  email: '_el-past el-pasto elektronin',
  register: 'registr sukurti_ susikurti nauja-pas prisijung-prie-m _tapti_ _tapk_ isbandyk',
  login: 'prisijung jungtis_ sekti-uz',
  recovery: 'pamirs atstatyti atkurti naujas-slapt primin',
  newsletter: 'naujien prenumer gauti-nauj uzsisakyti-nauj',
  checkout: 'uzsakym uzsakyti pirkti pirkim krepsel _mokej _apmok pristat saskait svecias rezerv',
  contact: 'kontakt susisiek _zinut klausim komentar _tema_ atsiliepim parasykite',
  search: 'ieskoti paiesk ieskok',
  recipient: '_draug _gavej pakvies dalintis dalinkis rekomend _dovan',
  code: 'patvirtinimo-kod vienkart saugos-kod _kodas_',
  user: 'naudotojo vartotojo vartotojas',
  again: 'pakartok patvirtin dar-kart',
  settings: 'keisti pakeisti nustatym mano-paskyra mano-prof profil_ issaugoti _redag atnaujin',
  name: 'vardas_ pavarde',
  stop: 'atsisakyti atsisakau',
  member: 'jau-turi jau-reg jau-esate turite-pask',
  newcomer: 'neturite neturi-pask naujas-klient dar-net',
  stay: 'prisimink prisiminti likti-pris isiminti',
  person: 'vardas_ pavarde gimimo pasto-kod _gatve_ miestas_ _imone telefon _salis_',
  terms: 'sutinku taisykl privatum _salyg',
  mute: 'nuolaid-kod nuolaidos-kod',
};
