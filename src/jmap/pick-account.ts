import { appError } from '../domain/errors.ts';
import { fail, ok, type Result } from '../domain/result.ts';
import { dialects } from './dialect.ts';
import type { Session } from './parse-session.ts';

/** The JMAP account that holds the masked addresses, and how its server speaks of them. */
export interface PickedAccount {
  readonly accountId: string;
  readonly dialect: keyof typeof dialects;
}

/** The richer data type first: a server that has both (inbuxa) is better off with it. */
const preferred = ['MaskedEmail', 'x:MaskedEmail'] as const;

/**
 * The JMAP account that holds the masked addresses: the primary one for the capability, else the first that has it,
 * since Fastmail may leave the primary entry out. Never the mail account just because it is there; the top-level
 * `capabilities` prove nothing about an account. Errors: `no-masked-email`, `read-only`.
 */
export function pickMaskedEmailAccount(session: Session): Result<PickedAccount> {
  const picks = preferred.map((dialect) => pick(session, dialect)).filter((picked) => picked !== null);
  return picks.find((picked) => picked.ok) ?? picks[0] ?? fail(appError('no-masked-email'));
}

function pick(session: Session, dialect: keyof typeof dialects): Result<PickedAccount> | null {
  const { capability } = dialects[dialect];
  const primary = session.primaryAccounts[capability] ?? '';
  const primaryAccount = Object.hasOwn(session.accounts, primary) ? session.accounts[primary] : undefined;
  const able = Object.entries(session.accounts).filter(([, account]) =>
    Object.hasOwn(account.accountCapabilities, capability),
  );
  const choices = primaryAccount ? [[primary, primaryAccount] as const] : able;
  if (choices.length === 0) return null;
  const writable = choices.find(([, account]) => !account.isReadOnly);
  return writable ? ok({ accountId: writable[0], dialect }) : fail(appError('read-only'));
}
