import type { AliasState } from '../domain/alias.ts';
import { t } from '../i18n/t.ts';

/** The state as Fastmail's own settings call it, so that both speak of the same thing in the same word. */
export function stateWord(state: AliasState): string {
  return t(`ui_state_${state}`);
}

/** One line on what the state does to incoming mail. */
export function stateMeaning(state: AliasState): string {
  return t(`ui_stateMeaning_${state}`);
}
