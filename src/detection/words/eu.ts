import type { Row } from '../pack-words.ts';

/** Basque. */
export const eu: Row = {
  email: 'posta-elek helbide-elek eposta',
  register: 'erregistr sortu-kontu kontu-berri eman-izena izena-eman',
  login: 'saioa-hasi hasi-saioa _sartu_ sarbide',
  recovery: 'ahaztu berrezarri',
  newsletter: 'harpidet buletin albisteak',
  checkout: 'eskaera ordaindu ordainket saskia bidalket _erosi',
  contact: 'harremanet _mezua iruzkin galdera',
  search: 'bilatu bilaketa',
  recipient: 'lagun-bat hartzaile partekatu gonbidatu',
  user: 'erabiltzaile',
  again: 'berretsi errepikatu',
  settings: 'aldatu ezarpen nire-kontua _gorde',
  name: '_izena_ abizena',
};
