import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Options } from './options-store.ts';

export const OptionsContext = createContext<Options | null>(null);

/** The options that a component is drawn from. */
export function useOptions(): Options {
  const options = useContext(OptionsContext);
  if (options === null) throw new Error('Drawn outside the options page.');
  return options;
}
