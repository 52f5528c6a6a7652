import type { Fault } from '../faults/fault.ts';
import type { FaultPlan } from '../faults/plan.ts';
import type { LogEntry, RequestLog } from '../log.ts';
import type { MaskSeed } from '../masks.ts';
import type { Quirks } from '../quirks.ts';
import type { ApiToken, Customer, Letter, Mask, User } from '../state/state.ts';

/** What a new API token is. */
export interface TokenWish {
  /** E-mail of its owner; Ada where none is named. */
  readonly user?: string;
  readonly name?: string;
  readonly token?: string;
  readonly readOnly?: boolean;
  readonly capabilities?: readonly string[];
}

/**
 * The strings by which a test moves the server. Every verb is also `POST /control/<verb>` on the mail origin with a JSON
 * array of arguments, so that other processes can pull them.
 */
export interface Control {
  /** Arms a fault; its number is what `disarm` takes. */
  arm(fault: Fault): number;
  disarm(id: number): void;
  clearFaults(): void;
  armedFaults(): ReturnType<FaultPlan['armed']>;
  quirks(): Quirks;
  /** Changes some quirks and leaves the others. */
  setQuirks(change: Partial<Quirks>): Quirks;
  /** Back to the quirks the server started with. */
  resetQuirks(): Quirks;
  /** The server's now, in milliseconds since the epoch. */
  now(): number;
  /** Moves the clock; tokens, codes and pending addresses age with it. */
  advanceClock(ms: number): number;
  addUser(user: Partial<User> & Pick<User, 'email'>): User;
  mintToken(wish?: TokenWish): string;
  revokeToken(token: string): void;
  tokens(): readonly ApiToken[];
  /** Changes the session's state, as when an administrator changed something. */
  touchSession(): string;
  masks(user?: string): readonly Mask[];
  /** Puts masks on the server as they are given, unchecked. */
  addMasks(seeds: readonly MaskSeed[], user?: string): readonly Mask[];
  /** Changes a mask behind every client's back. */
  changeMask(id: string, change: Partial<Omit<Mask, 'id' | 'userId'>>): void;
  removeMask(id: string): void;
  sendLetter(letter: Pick<Letter, 'to'> & Partial<Pick<Letter, 'from' | 'subject' | 'text'>>): Letter;
  letters(to?: string): readonly Letter[];
  customers(): readonly Customer[];
  /** Ends access tokens given by OAuth; refresh tokens live on. */
  expireAccessTokens(): number;
  /** Ends every OAuth grant: refresh answers `invalid_grant`. */
  revokeGrants(): number;
  /** Forgets dynamically registered clients. */
  forgetClients(): number;
  /** As freshly started: masks, letters, customers, tokens, grants, clients, faults, quirks and log. The clock stays. */
  reset(): void;
  log(filter?: Parameters<RequestLog['where']>[0]): readonly LogEntry[];
  clearLog(): void;
}

/** The same verbs from another process. */
export type RemoteControl = {
  readonly [Verb in keyof Control]: (
    ...args: Parameters<Control[Verb]>
  ) => Promise<ReturnType<Control[Verb]>>;
};
