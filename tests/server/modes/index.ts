import { fastmail } from './fastmail.ts';
import { inbuxa } from './inbuxa.ts';
import type { Mode } from './mode.ts';
import { stalwart } from './stalwart.ts';
import { strict } from './strict.ts';
import { uwumail } from './uwumail.ts';

/** Every server the embedded one can play. */
export const modes = { fastmail, uwumail, stalwart, inbuxa, strict } as const satisfies Record<string, Mode>;

export type ModeName = keyof typeof modes;
