import type { ComponentChildren } from 'preact';
import type { AppError } from '../domain/errors.ts';
import { errorSentences } from './error-sentences.ts';
import { Notice } from './notice.tsx';

interface ErrorNoticeProps {
  readonly error: AppError;
  readonly actions?: ComponentChildren;
}

/** A fault, told in sentences. */
export function ErrorNotice({ error, actions }: ErrorNoticeProps) {
  const { what, address, todo } = errorSentences(error);
  return (
    <Notice kind="error" title={what} actions={actions}>
      {address && <p>{address}</p>}
      <p>{todo}</p>
    </Notice>
  );
}
