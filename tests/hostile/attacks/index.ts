import type { Attack } from '../attack.ts';
import { covers } from './cover.ts';
import { fields } from './field.ts';
import { fights } from './fight.ts';
import { focus } from './focus.ts';
import { frames } from './frames.ts';
import { lures } from './lure.ts';
import { pages } from './pages.ts';
import { paint } from './paint.ts';
import { senses } from './senses.ts';

/** Every attack that a page can play, in the order of their numbers. */
export const attacks: readonly Attack[] = [
  ...paint,
  ...covers,
  ...lures,
  ...fights,
  ...senses,
  ...focus,
  ...fields,
  ...pages,
  ...frames,
].sort((a, b) => a.number - b.number || (a.letter ?? '').localeCompare(b.letter ?? ''));
