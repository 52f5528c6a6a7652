import type { AliasState } from '../domain/alias.ts';
import { stateWord } from './state-words.ts';
import './state-pill.css';

/** What the server does with mail to an address, in one word. */
export function StatePill({ state }: { readonly state: AliasState }) {
  return <span class={`pill pill-${state}`}>{stateWord(state)}</span>;
}
