import type { RemoteControl } from './control.ts';

/** Control of a server in another process, e.g. one started by `npm run server`. Rejects when a verb fails. */
export function connectControl(mailOrigin: string): RemoteControl {
  const call = async (verb: string, args: readonly unknown[]): Promise<unknown> => {
    const response = await fetch(`${mailOrigin}/control/${verb}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(args),
    });
    const value: unknown = await response.json();
    if (!response.ok) throw new Error(`${verb}: ${JSON.stringify(value)}`);
    return value;
  };
  const verbs: object = new Proxy(
    {},
    {
      get: (_, verb) =>
        typeof verb === 'string' && verb !== 'then'
          ? (...args: readonly unknown[]) => call(verb, args)
          : undefined,
    },
  );
  // The server's own control answers: its types are these.
  return verbs as RemoteControl;
}
