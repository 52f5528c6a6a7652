import { type ReadonlySignal, signal } from '@preact/signals';
import { inLocal } from './kept.ts';
import type { Ports } from './ports.ts';

/** Whether keys without a modifier do something. Who speaks to their computer must be able to turn them off (WCAG 2.1.4). */
export interface KeyChoice {
  readonly on: ReadonlySignal<boolean>;
  set(on: boolean): void;
}

export async function loadKeyChoice(ports: Ports): Promise<KeyChoice> {
  const on = signal((await ports.local.get(inLocal.singleKeys)) !== false);
  return {
    on,
    set(next) {
      on.value = next;
      void ports.local.set(inLocal.singleKeys, next);
    },
  };
}
