import './hear-told.ts';
import type { Reply } from '../messages/contract.ts';
import { send } from '../messages/send.ts';
import { browser } from '../platform/browser.ts';
import { inLocal, inSession } from './state/kept.ts';

/** What the popup's first screen waits for, on its way. */
export interface Early {
  readonly state: Promise<Reply<'app.state'>>;
  readonly session: Promise<Record<string, unknown>>;
  readonly local: Promise<Record<string, unknown>>;
}

/** The popup's first import: the background and the storage answer while the rest of the page is still being evaluated. */
export const early: Early = {
  state: send((message) => browser.runtime.sendMessage(message), 'app.state', {}),
  session: browser.storage.session.get(Object.values(inSession)),
  local: browser.storage.local.get(Object.values(inLocal)),
};
