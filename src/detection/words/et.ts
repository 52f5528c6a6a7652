import type { Row } from '../pack-words.ts';

/** Estonian. */
export const et: Row = {
  email: 'e-posti meiliaadress',
  register: 'loo-konto loo-uus uus-konto liitu_ liitumi ava-konto proovi-tas',
  login: 'logi-sis sisselog sisene_ sisenemi',
  recovery: 'unusta taasta_ uus-parool parooli-taas lahtesta',
  newsletter: 'uudiskir telli-uud liitu-uud uudised_ hoia-kur pakkumised',
  checkout: 'tellimus ostukorv makse_ maksa_ tarne kassa_ arve_ kulalis osta_ vormista broneeri',
  contact: 'kontakt sonum kirjuta kusim kommentaar teema_ tagasiside',
  search: 'otsi leia_',
  recipient: 'sober sobra saaja kutsu_ jaga_ soovita kingitus',
  code: 'kinnituskood uhekordne turvakood',
  user: 'kasutajan kasutajat',
  again: 'korda_ kinnita uuesti',
  settings: 'muuda_ seaded minu-konto profiil salvesta uuenda',
  name: 'eesnimi perekonnan',
  stop: 'loobu_ tuhista',
  member: 'juba-konto juba-reg on-juba',
  newcomer: 'pole-kontot ei-ole-kontot uus-klient pole-veel',
  stay: 'jata-meelde maleta',
  person: 'eesnimi perekonnan sunni postiind tanav_ linn_ ettevote telefon',
  terms: 'noustun tingimus privaatsus',
  mute: 'sooduskood',
};
