import type { Row } from '../pack-words.ts';

/** Lithuanian. */
export const lt: Row = {
  email: '_el-past el-pasto elektronin',
  register: 'registr sukurti_ susikurti nauja-pas prisijung-prie-m tapti_ tapk_ isbandyk',
  login: 'prisijung jungtis_ sekti-uz',
  recovery: 'pamirs atstatyti atkurti naujas-slapt primin',
  newsletter: 'naujien prenumer gauti-nauj uzsisakyti-nauj',
  checkout: 'uzsakym uzsakyti pirkti pirkim krepsel mokej apmok pristat saskait svecias rezerv',
  contact: 'kontakt susisiek zinut klausim komentar tema_ atsiliepim parasykite',
  search: 'ieskoti paiesk ieskok',
  recipient: 'draug gavej pakvies dalintis dalinkis rekomend dovan',
  code: 'patvirtinimo-kod vienkart saugos-kod kodas_',
  user: 'naudotojo vartotojo vartotojas',
  again: 'pakartok patvirtin dar-kart',
  settings: 'keisti pakeisti nustatym mano-paskyra mano-prof profil_ issaugoti redag atnaujin',
  name: 'vardas_ pavarde',
  stop: 'atsisakyti atsisakau',
  member: 'jau-turi jau-reg jau-esate turite-pask',
  newcomer: 'neturite neturi-pask naujas-klient dar-net',
  stay: 'prisimink prisiminti likti-pris isiminti',
  person: 'vardas_ pavarde gimimo pasto-kod gatve_ miestas_ imone telefon salis_',
  terms: 'sutinku taisykl privatum salyg',
  mute: 'nuolaid-kod nuolaidos-kod',
};
