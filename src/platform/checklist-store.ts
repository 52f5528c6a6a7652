import type { ChecklistItem, ChecklistPatch } from '../domain/checklist.ts';
import { checklistLimits } from '../domain/checklist.ts';
import { parseChecklistItem } from '../domain/parse-checklist.ts';
import { openDatabase } from './database.ts';

/** The addresses to replace, one record each; out of the reach of content scripts. */
export const checklistStore = {
  async load(): Promise<readonly ChecklistItem[]> {
    const stored = await (await openDatabase()).getAll('checklist');
    return stored.map(parseChecklistItem).filter((item) => item !== null);
  },

  /** Adds what is new, all or nothing; what is there keeps its progress. False where it would be too many. */
  async add(items: readonly ChecklistItem[]): Promise<boolean> {
    const tx = (await openDatabase()).transaction('checklist', 'readwrite');
    const known = new Set(await tx.store.getAllKeys());
    const fresh = items.filter(({ id }) => !known.has(id));
    const fits = known.size + fresh.length <= checklistLimits.items;
    if (fits) for (const item of fresh) tx.store.put(item, item.id);
    await tx.done;
    return fits;
  },

  async change(id: string, patch: ChecklistPatch): Promise<void> {
    const tx = (await openDatabase()).transaction('checklist', 'readwrite');
    const item = parseChecklistItem(await tx.store.get(id));
    if (item) tx.store.put({ ...item, ...patch }, id);
    await tx.done;
  },

  async remove(ids: readonly string[]): Promise<void> {
    const tx = (await openDatabase()).transaction('checklist', 'readwrite');
    for (const id of ids) tx.store.delete(id);
    await tx.done;
  },
};
