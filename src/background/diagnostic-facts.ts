import type { Accounts } from '../account/accounts.ts';
import type { Aliases } from '../aliases/service.ts';
import type { DiagnosticFacts } from '../domain/diagnostics.ts';
import { browser } from '../platform/browser.ts';

/** What a report says before its happenings: what is running here and in what state, and nothing that names anybody. */
export async function readFacts(
  accounts: Accounts,
  aliases: Aliases,
  quarantined: () => Promise<number>,
): Promise<DiagnosticFacts> {
  const [all, phases, damaged] = await Promise.all([
    accounts.list(),
    aliases.phases(),
    quarantined().catch(() => null),
  ]);
  return {
    version: __VERSION__,
    browser: navigator.userAgent,
    language: browser.i18n.getUILanguage(),
    accounts: all.map(({ auth, dialect, status }) => `${auth}, ${dialect}, ${status}`),
    journal: phases.ok ? phases.value : {},
    quarantined: damaged,
  };
}
