import type { Row } from '../pack-words.ts';

/** Estonian. */
export const et: Row = {
  email: '_e-posti meiliaadress',
  register: 'loo-konto loo-uus uus-konto _liitu_ liitumi ava-konto proovi-tas',
  login: 'logi-sis sisselog sisene_ sisenemi',
  recovery: 'unusta taasta_ uus-parool parooli-taas lahtesta',
  newsletter: 'uudiskir telli-uud liitu-uud uudised_ hoia-kur pakkumised',
  checkout: 'tellimus ostukorv _makse_ _maksa_ _tarne _kassa_ _arve_ kulalis _osta_ vormista broneeri',
  contact: 'kontakt _sonum kirjuta _kusim kommentaar _teema_ tagasiside',
  search: '_otsi otsing _leia_',
  recipient: '_sober _sobra _saaja _kutsu_ _jaga_ soovita kingitus',
  code: 'kinnituskood uhekordne turvakood',
  user: 'kasutajan kasutajat',
  again: '_korda_ kinnita uuesti',
  settings: '_muuda_ seaded minu-konto profiil salvesta uuenda',
  name: 'eesnimi perekonnan',
  stop: '_loobu_ tuhista',
  member: 'juba-konto juba-reg on-juba',
  newcomer: 'pole-kontot ei-ole-kontot uus-klient pole-veel',
  stay: 'jata-meelde maleta',
  person: 'eesnimi perekonnan _sunni postiind _tanav_ _linn_ ettevote telefon',
  terms: 'noustun tingimus privaatsus',
  mute: 'sooduskood',
};
