import { fastmail } from './fastmail.ts';
import type { Mode } from './mode.ts';

/** Every server the embedded one can play. */
export const modes = { fastmail } as const satisfies Record<string, Mode>;

export type ModeName = keyof typeof modes;
