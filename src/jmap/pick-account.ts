import { appError } from '../domain/errors.ts';
import { fail, ok, type Result } from '../domain/result.ts';
import { maskedEmailCapability } from './capabilities.ts';
import type { Session } from './parse-session.ts';

/**
 * The JMAP account that holds the masked addresses: the primary one for the capability, else the first that has it,
 * since Fastmail may leave the primary entry out. Never the mail account just because it is there; the top-level
 * `capabilities` prove nothing about an account. Errors: `no-masked-email`, `read-only`.
 */
export function pickMaskedEmailAccount(session: Session): Result<{ readonly accountId: string }> {
  const primary = session.primaryAccounts[maskedEmailCapability] ?? '';
  const primaryAccount = Object.hasOwn(session.accounts, primary) ? session.accounts[primary] : undefined;
  const able = Object.entries(session.accounts).filter(([, account]) =>
    Object.hasOwn(account.accountCapabilities, maskedEmailCapability),
  );
  const choices = primaryAccount ? [[primary, primaryAccount] as const] : able;
  if (choices.length === 0) return fail(appError('no-masked-email'));
  const writable = choices.find(([, account]) => !account.isReadOnly);
  return writable ? ok({ accountId: writable[0] }) : fail(appError('read-only'));
}
