import { type ReadonlySignal, signal } from '@preact/signals';
import { type ChecklistItem, type ChecklistPatch, checklistLimits, itemOf } from '../../domain/checklist.ts';
import type { AppError } from '../../domain/errors.ts';
import type { FileFault } from '../../domain/import/file-fault.ts';
import { readAddressFile } from '../../domain/import/read-file.ts';
import { ask } from './ask.ts';
import { siteFromText } from './site-from-text.ts';

/** The addresses to replace, and what is being done about them. */
export interface ChecklistState {
  /** What is still to do first, by site. */
  readonly items: ReadonlySignal<readonly ChecklistItem[]>;
  readonly reading: ReadonlySignal<boolean>;
  /** Why the last file was refused. */
  readonly fault: ReadonlySignal<FileFault | null>;
  /** How many addresses the last file brought; null before any. */
  readonly brought: ReadonlySignal<number | null>;
  readonly error: ReadonlySignal<{ readonly id: string; readonly error: AppError } | null>;
  /** The item whose new address is being made. */
  readonly making: ReadonlySignal<string>;
  load(): Promise<void>;
  bring(file: File): Promise<void>;
  /** Makes the new address of an item. Asked again after a lost answer, it makes no second one. */
  replace(item: ChecklistItem, accountId: string): Promise<void>;
  change(id: string, patch: ChecklistPatch): Promise<void>;
  /** Takes items off the list. */
  remove(ids: readonly string[]): Promise<void>;
}

export function createChecklist(): ChecklistState {
  const items = signal<readonly ChecklistItem[]>([]);
  const reading = signal(false);
  const fault = signal<FileFault | null>(null);
  const brought = signal<number | null>(null);
  const error = signal<{ id: string; error: AppError } | null>(null);
  const making = signal('');
  /** Item → the request under which its address is asked for, until the answer is known. */
  const requests = new Map<string, string>();

  async function load(): Promise<void> {
    const reply = await ask('checklist.load', {});
    if (reply.ok) items.value = [...reply.value].sort(byTask);
    error.value = reply.ok ? null : { id: '', error: reply.error };
  }

  async function change(id: string, patch: ChecklistPatch): Promise<void> {
    const reply = await ask('checklist.change', { id, patch });
    if (reply.ok) items.value = items.value.map((item) => (item.id === id ? { ...item, ...patch } : item));
    else error.value = { id, error: reply.error };
  }

  async function bring(file: File): Promise<void> {
    if (reading.value) return;
    reading.value = true;
    fault.value = null;
    brought.value = null;
    const content = await readAddressFile(file);
    if (!content.ok) fault.value = content.fault;
    else {
      const added = await ask('checklist.add', { items: content.addresses.map(itemOf) });
      if (!added.ok) error.value = { id: '', error: added.error };
      else if (!added.value.fits) fault.value = { code: 'too-many', line: checklistLimits.items };
      else {
        await load();
        brought.value = content.addresses.length;
      }
    }
    reading.value = false;
  }

  async function replace(item: ChecklistItem, accountId: string): Promise<void> {
    if (making.value !== '') return;
    making.value = item.id;
    error.value = null;
    const requestId = requests.get(item.id) ?? crypto.randomUUID();
    requests.set(item.id, requestId);
    const host = siteFromText(item.site);
    const origin = host === null ? '' : `https://${host}`;
    const reply = await ask('aliases.create', {
      requestId,
      accountId,
      origin,
      description: item.description,
      prefix: '',
    });
    // A refusal ends the wish; what is not known goes on under the same id.
    if (reply.ok || reply.error.address === 'none') requests.delete(item.id);
    if (reply.ok) await change(item.id, { replacement: reply.value.email });
    else error.value = { id: item.id, error: reply.error };
    making.value = '';
  }

  return {
    items,
    reading,
    fault,
    brought,
    error,
    making,
    load,
    bring,
    replace,
    change,
    async remove(ids) {
      const reply = await ask('checklist.remove', { ids });
      const gone = new Set(ids);
      if (reply.ok) items.value = items.value.filter(({ id }) => !gone.has(id));
      else error.value = { id: '', error: reply.error };
    },
  };
}

function byTask(a: ChecklistItem, b: ChecklistItem): number {
  return Number(a.done) - Number(b.done) || a.site.localeCompare(b.site) || a.id.localeCompare(b.id);
}
