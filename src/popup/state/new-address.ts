import { batch, computed, type ReadonlySignal, signal } from '@preact/signals';
import type { Account } from '../../domain/account.ts';
import type { Alias } from '../../domain/alias.ts';
import type { AliasServerFeatures } from '../../domain/alias-server.ts';
import type { AppError } from '../../domain/errors.ts';
import { isPrefix } from '../../domain/prefix.ts';
import type { AppState } from '../../messages/contract.ts';
import type { AliasesState } from './aliases.ts';
import { type Draft, loadDraft } from './draft.ts';
import { inLocal, inSession } from './kept.ts';
import type { Ports } from './ports.ts';

/** The form for a new address, as far as it is typed. */
export interface NewAddressDraft extends Record<string, string | boolean> {
  /** The details are unfolded. */
  readonly open: boolean;
  readonly forSite: boolean;
  readonly description: string;
  readonly prefix: string;
  /** One of the server's domains; empty where the server decides. */
  readonly domain: string;
  /** Empty: as the person's settings say. */
  readonly state: '' | 'enabled' | 'pending' | 'disabled';
  /** Set from the click until the answer; sent again after the popup died, it makes no second address. */
  readonly requestId: string;
  /** The origin that the request under way is for, and the account that makes it. */
  readonly origin: string;
  readonly accountId: string;
}

export interface NewAddress {
  readonly draft: Draft<NewAddressDraft>;
  readonly busy: ReadonlySignal<boolean>;
  readonly error: ReadonlySignal<AppError | null>;
  /** The address made last, until it is put away; only beside the account that made it. */
  readonly made: ReadonlySignal<Alias | null>;
  /** What an address becomes where the form does not say, by the person's settings. */
  readonly stateByRule: 'enabled' | 'pending';
  create(): Promise<void>;
  /** Goes on with what a popup that died had begun. */
  resume(): Promise<void>;
  putAway(): void;
  /** Puts the fault away: the person types on. */
  forgetFault(): void;
}

const empty: NewAddressDraft = {
  open: false,
  forSite: true,
  description: '',
  prefix: '',
  domain: '',
  state: '',
  requestId: '',
  origin: '',
  accountId: '',
};

const day = 86_400_000;

/** Making addresses. One wish keeps one request id until it is answered, so that a second try makes no second address. */
export async function createNewAddress(
  ports: Ports,
  app: ReadonlySignal<AppState | null>,
  account: ReadonlySignal<Account | null>,
  list: AliasesState,
  features: ReadonlySignal<AliasServerFeatures | null>,
): Promise<NewAddress> {
  const [draft, rules] = await Promise.all([
    loadDraft(ports.session, inSession.newAddress, empty, day, ports.now),
    ports.local.get(inLocal.making),
  ]);
  const isPending =
    typeof rules === 'object' && rules !== null && 'state' in rules && rules.state === 'pending';
  const stateByRule = isPending ? 'pending' : 'enabled';
  const busy = signal(false);
  const error = signal<AppError | null>(null);
  const made = signal<{ readonly alias: Alias; readonly accountId: string } | null>(null);

  const send = async () => {
    const { requestId, origin, description, prefix, domain, state, accountId } = draft.value.value;
    if (accountId === '' || busy.value) return;
    batch(() => {
      busy.value = true;
      error.value = null;
      made.value = null;
    });
    const args = {
      requestId,
      accountId,
      origin,
      description: description.trim(),
      prefix,
      // What was chosen for another account's server means nothing to this one.
      ...(features.value?.domains.includes(domain) && { domain }),
      ...(state && { state }),
    };
    const reply = await ports.send('aliases.create', args);
    batch(() => {
      busy.value = false;
      if (reply.ok) {
        made.value = { alias: reply.value, accountId };
        list.put([reply.value], accountId);
        draft.clear();
      } else {
        error.value = reply.error;
        // A refusal ends the wish; what is not known goes on under the same id.
        if (reply.error.address === 'none') draft.change({ requestId: '' });
      }
    });
  };

  return {
    draft,
    busy,
    error,
    stateByRule,
    made: computed(() => (made.value?.accountId === account.value?.id ? (made.value?.alias ?? null) : null)),
    async create() {
      const { forSite, requestId, prefix } = draft.value.value;
      if (!isPrefix(prefix)) return;
      if (requestId === '') {
        const origin = forSite ? (app.value?.site?.origin ?? '') : '';
        draft.change({ requestId: ports.newId(), origin, accountId: account.value?.id ?? '' });
      }
      await send();
    },
    async resume() {
      if (draft.value.value.requestId !== '') await send();
    },
    putAway() {
      made.value = null;
    },
    forgetFault() {
      error.value = null;
    },
  };
}
