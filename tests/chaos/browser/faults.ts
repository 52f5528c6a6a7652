import type { Fault as ModelFault } from '../../fakes/model-server.ts';
import type { Fault, FaultMatch } from '../../server/faults/fault.ts';
import type { Action } from '../actions.ts';

type Method = Extract<Action, { readonly do: 'fault' }>['method'];

const where: Readonly<Record<Method, FaultMatch>> = {
  create: { route: 'api', call: 'create' },
  update: { route: 'api', call: 'update' },
  destroy: { route: 'api', call: 'destroy' },
  list: { route: 'api', jmap: 'MaskedEmail/get' },
};

/** How long a slow reply takes, and one that comes when the background has given up, in ms. */
const slow = 400;
const late = 1_400;

/** A fault of the model, on the wire of the embedded server. */
export function faultOnTheWire(method: Method, fault: ModelFault): Fault {
  const match = where[method];
  switch (fault.kind) {
    case 'lost-before':
      return { kind: 'drop-before-commit', match };
    case 'lost-after':
      return { kind: 'hang-after-commit', match };
    // Chromium sends a request again by itself whose kept-open connection was reset.
    case 'twice':
      return { kind: 'drop-after-commit', match };
    case 'twice-lost':
      return { kind: 'drop-after-commit', match, times: 2 };
    case 'slow':
      return { kind: 'delay-after-commit', match, ms: slow };
    case 'late':
      return { kind: 'delay', match, ms: late };
    case 'refused':
      return refusals[fault.error.code]?.(match) ?? { kind: 'status', match };
  }
}

const refusals: Readonly<Record<string, (match: FaultMatch) => Fault>> = {
  'server-busy': (match) => ({ kind: 'unavailable', match }),
  'rate-limit': (match) => ({ kind: 'too-many-requests', match }),
  'over-quota': (match) => ({ kind: 'method-error', match, type: 'overQuota' }),
  'needs-sign-in': (match) => ({ kind: 'unauthorized', match }),
};
