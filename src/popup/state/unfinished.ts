import { batch, type ReadonlySignal, signal } from '@preact/signals';
import type { AppError } from '../../domain/errors.ts';
import { t } from '../../i18n/t.ts';
import type { Trace } from '../../messages/contract.ts';
import type { AliasesState } from './aliases.ts';
import type { Ports } from './ports.ts';
import type { Toasts } from './toast.ts';

/** Wishes that did not end as they should, and what the person can have done about them. */
export interface Unfinished {
  /** Intents that are being asked about now. */
  readonly busy: ReadonlySignal<ReadonlySet<string>>;
  /** Why the last try at an intent did not help. */
  readonly errors: ReadonlySignal<ReadonlyMap<string, AppError>>;
  /** Does at once what the wish owes: looks for the address, keeps it, or makes it last. */
  keep(trace: Trace): Promise<void>;
}

export function createUnfinished(ports: Ports, list: AliasesState, toasts: Toasts): Unfinished {
  const busy = signal<ReadonlySet<string>>(new Set());
  const errors = signal<ReadonlyMap<string, AppError>>(new Map());
  return {
    busy,
    errors,
    async keep({ intentId, kind }) {
      if (busy.value.has(intentId)) return;
      busy.value = new Set([...busy.value, intentId]);
      const reply = await ports.send('trace.keep', { intentId });
      const others = [...errors.value].filter(([id]) => id !== intentId);
      batch(() => {
        busy.value = new Set([...busy.value].filter((id) => id !== intentId));
        errors.value = new Map(reply.ok ? others : [...others, [intentId, reply.error]]);
      });
      await list.reload('never');
      if (reply.ok && kind !== 'checking') toasts.show({ words: t('popup_kept') });
    },
  };
}
