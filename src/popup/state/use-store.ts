import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Store } from './store.ts';

export const StoreContext = createContext<Store | null>(null);

/** The store of the popup that a component is drawn in. */
export function useStore(): Store {
  const store = useContext(StoreContext);
  if (store === null) throw new Error('Drawn outside the popup.');
  return store;
}
