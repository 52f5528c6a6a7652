import type { Languages } from './pack-words.ts';
import { ar } from './words/ar.ts';
import { bg } from './words/bg.ts';
import { bn } from './words/bn.ts';
import { ca } from './words/ca.ts';
import { cs } from './words/cs.ts';
import { da } from './words/da.ts';
import { de } from './words/de.ts';
import { el } from './words/el.ts';
import { en } from './words/en.ts';
import { es } from './words/es.ts';
import { et } from './words/et.ts';
import { eu } from './words/eu.ts';
import { fa } from './words/fa.ts';
import { fi } from './words/fi.ts';
import { fr } from './words/fr.ts';
import { gl } from './words/gl.ts';
import { he } from './words/he.ts';
import { hi } from './words/hi.ts';
import { hr } from './words/hr.ts';
import { hu } from './words/hu.ts';
import { id } from './words/id.ts';
import { it } from './words/it.ts';
import { ja } from './words/ja.ts';
import { ko } from './words/ko.ts';
import { lt } from './words/lt.ts';
import { lv } from './words/lv.ts';
import { nl } from './words/nl.ts';
import { no } from './words/no.ts';
import { pl } from './words/pl.ts';
import { pt } from './words/pt.ts';
import { ro } from './words/ro.ts';
import { ru } from './words/ru.ts';
import { sk } from './words/sk.ts';
import { sl } from './words/sl.ts';
import { sr } from './words/sr.ts';
import { sv } from './words/sv.ts';
import { th } from './words/th.ts';
import { tr } from './words/tr.ts';
import { uk } from './words/uk.ts';
import { vi } from './words/vi.ts';
import { zh } from './words/zh.ts';

/** The words of every language, one file each. To add a language, add a file and name it here. */
export const languages: Languages = {
  en,
  de,
  fr,
  es,
  pt,
  it,
  nl,
  sv,
  da,
  no,
  fi,
  pl,
  cs,
  sk,
  sl,
  hr,
  hu,
  ro,
  ca,
  gl,
  eu,
  et,
  lv,
  lt,
  tr,
  vi,
  id,
  ru,
  uk,
  bg,
  sr,
  el,
  ar,
  fa,
  he,
  hi,
  bn,
  ja,
  zh,
  ko,
  th,
};
