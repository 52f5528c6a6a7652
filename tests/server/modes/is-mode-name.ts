import { type ModeName, modes } from './index.ts';

/** Whether a name given from outside is a mode's. */
export function isModeName(name: string): name is ModeName {
  return Object.hasOwn(modes, name);
}
