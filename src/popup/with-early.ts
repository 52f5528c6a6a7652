import type { Early } from './ask-early.ts';
import { inLocal, inSession } from './state/kept.ts';
import type { KeyValue, Ports } from './state/ports.ts';

/** Ports that answer first what was asked early. */
export function withEarly(ports: Ports, { state, session, local }: Early): Ports {
  return {
    ...ports,
    earlyState: state,
    session: readOnce(ports.session, Object.values(inSession), session),
    local: readOnce(ports.local, Object.values(inLocal), local),
  };
}

/** Each key is answered once from what was read early, unless it was written since; after that from the store. */
function readOnce(
  store: KeyValue,
  keys: readonly string[],
  read: Promise<Record<string, unknown>>,
): KeyValue {
  const unasked = new Set(keys);
  return {
    get: async (key) => (unasked.delete(key) ? (await read)[key] : store.get(key)),
    set(key, value) {
      unasked.delete(key);
      return store.set(key, value);
    },
    remove(key) {
      unasked.delete(key);
      return store.remove(key);
    },
  };
}
