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
  /** Whether it is stored. */
  change(id: string, patch: ChecklistPatch): Promise<boolean>;
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

  async function load(): Promise<void> {
    const reply = await ask('checklist.load', {});
    if (reply.ok) items.value = [...reply.value].sort(byTask);
    error.value = reply.ok ? null : { id: '', error: reply.error };
  }

  /** Whether it is stored. */
  async function change(id: string, patch: ChecklistPatch): Promise<boolean> {
    const reply = await ask('checklist.change', { id, patch });
    if (!reply.ok) error.value = { id, error: reply.error };
    else {
      items.value = items.value.map((item) => (item.id === id ? { ...item, ...patch } : item));
      if (error.value?.id === id) error.value = null;
    }
    return reply.ok;
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
    await makeNew(item, accountId);
    making.value = '';
  }

  async function makeNew(item: ChecklistItem, accountId: string): Promise<void> {
    const requestId = item.requestId || crypto.randomUUID();
    // Stored before it is sent: this page may not live to hear the answer.
    if (item.requestId === '' && !(await change(item.id, { requestId }))) return;
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
    if (reply.ok) await change(item.id, { replacement: reply.value.email, requestId: '' });
    else if (reply.error.address === 'none') await change(item.id, { requestId: '' });
    if (!reply.ok) error.value = { id: item.id, error: reply.error };
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
