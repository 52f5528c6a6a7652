import type { JsonObject } from '../json.ts';
import type { State } from '../state/state.ts';

/** Forgets every document of some models; returns how many there were. */
export function dropAll(state: State, models: readonly string[]): number {
  let count = 0;
  for (const model of models) {
    count += Object.keys(state.oauth[model] ?? {}).length;
    state.oauth[model] = {};
  }
  return count;
}

/** Makes every document older by some milliseconds, so that expiry follows the server's clock. */
export function ageAll(state: State, ms: number): void {
  for (const documents of Object.values(state.oauth)) {
    for (const document of Object.values(documents)) {
      const { exp } = document;
      if (typeof exp === 'number') document['exp'] = exp - Math.round(ms / 1000);
    }
  }
}

/** `oidc-provider`'s storage in our state: one object a model, gone when `exp` has passed. */
export function createAdapter(state: State, model: string) {
  const documents = (): Record<string, JsonObject> => {
    state.oauth[model] ??= {};
    return state.oauth[model];
  };
  const alive = (id: string): JsonObject | undefined => {
    const document = documents()[id];
    const exp = document?.['exp'];
    if (typeof exp !== 'number' || exp > Date.now() / 1000) return document;
    delete documents()[id];
    return undefined;
  };
  const findBy = (name: string, value: string): JsonObject | undefined => {
    const found = Object.entries(documents()).find(([, document]) => document[name] === value);
    return found && alive(found[0]);
  };
  return {
    async upsert(id: string, payload: JsonObject, expiresIn?: number): Promise<void> {
      const exp = expiresIn === undefined ? {} : { exp: Math.floor(Date.now() / 1000) + expiresIn };
      documents()[id] = { ...exp, ...payload };
    },
    // Copies go out: the library must not write into our state.
    find: async (id: string) => copyOf(alive(id)),
    findByUid: async (uid: string) => copyOf(findBy('uid', uid)),
    findByUserCode: async (userCode: string) => copyOf(findBy('userCode', userCode)),
    async consume(id: string): Promise<void> {
      const document = documents()[id];
      if (document) document['consumed'] = Math.floor(Date.now() / 1000);
    },
    async destroy(id: string): Promise<void> {
      delete documents()[id];
    },
    async revokeByGrantId(grantId: string): Promise<void> {
      for (const [id, document] of Object.entries(documents())) {
        if (document['grantId'] === grantId) delete documents()[id];
      }
    },
  };
}

function copyOf(document: JsonObject | undefined): JsonObject | undefined {
  return document && structuredClone(document);
}
