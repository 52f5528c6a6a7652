import { type ReadonlySignal, signal } from '@preact/signals';
import { reportOf } from '../../domain/diagnostics.ts';
import type { AppError } from '../../domain/errors.ts';
import { copyText } from '../../ui/copy-text.ts';
import { ask } from './ask.ts';

/** The report of what happened lately, as it would be pasted. */
export interface DiagnosticsState {
  /** `null` until it was asked for. */
  readonly report: ReadonlySignal<string | null>;
  readonly error: ReadonlySignal<AppError | null>;
  /** Whether the report shown is in the clipboard; `null`: not tried. */
  readonly copied: ReadonlySignal<boolean | null>;
  show(): Promise<void>;
  /** Fetches it anew and puts it into the clipboard. */
  copy(): Promise<void>;
}

export function createDiagnostics(): DiagnosticsState {
  const report = signal<string | null>(null);
  const error = signal<AppError | null>(null);
  const copied = signal<boolean | null>(null);
  const show = async () => {
    const reply = await ask('diagnostics.read', {});
    copied.value = null;
    error.value = reply.ok ? null : reply.error;
    if (reply.ok) report.value = reportOf(reply.value);
  };
  return {
    report,
    error,
    copied,
    show,
    async copy() {
      await show();
      if (error.value !== null || report.value === null) return;
      // Where it can't be copied, it can be selected: it stands there.
      copied.value = await copyText(report.value);
    },
  };
}
