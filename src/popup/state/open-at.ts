import { effect } from '@preact/signals';
import type { Store } from './store.ts';

/**
 * Opens what the page's address asks for, as the address bar's suggestions do: `?address=` the details of one, `?search=` the list
 * searched, `?new=` the form for a new one, with that description.
 */
export function openAt({ list, view, detail, newAddress }: Store, query: string): void {
  const wanted = new URLSearchParams(query);
  const [address, words, description] = ['address', 'search', 'new'].map((name) => wanted.get(name));
  if (words) view.look({ query: words, show: 'all' });
  if (description !== null && description !== undefined) {
    newAddress.draft.change({ open: true, forSite: false, description });
  }
  if (!address) return;
  let isDone = false;
  effect(() => {
    const aliases = list.aliases.value;
    if (aliases === null || isDone) return;
    isDone = true;
    const found = aliases.find(({ email }) => email === address);
    if (found) detail.value = found.id;
    else view.look({ query: address, show: 'all' });
  });
}
