import type { Args, InWindow, PagesHear, Reply, Verb } from '../../messages/contract.ts';

/** A small store of values by key, as `storage.session` and `storage.local` are. */
export interface KeyValue {
  get(key: string): Promise<unknown>;
  set(key: string, value: unknown): Promise<void>;
  remove(key: string): Promise<void>;
}

/** Everything the popup needs from outside, so that its state can be tried without a browser. */
export interface Ports {
  /** Where this page stands, if it stays in one window whichever is in front. */
  readonly place: InWindow;
  send<V extends Verb>(verb: V, args: Args<V>): Promise<Reply<V>>;
  /** Where things stand, where it was asked before there was anything to show. */
  readonly earlyState?: Promise<Reply<'app.state'>> | undefined;
  /** Kept until the browser closes, in memory; out of reach of content scripts. */
  readonly session: KeyValue;
  /** Kept for ever; content scripts may read it. */
  readonly local: KeyValue;
  /** What the background tells unasked. */
  onTold(listener: (told: PagesHear) => void): void;
  /** Whether the text is in the clipboard now. */
  copy(text: string): Promise<boolean>;
  /** Hands a text to the person as a file. */
  saveFile(name: string, type: string, text: string): void;
  openTab(url: string): void;
  openOptions(): void;
  /** Asks the person for access to hosts; must be called from a click. Match patterns. */
  requestHosts(patterns: readonly string[]): Promise<boolean>;
  /** Closes the popup, for the page under it; the list beside the page stays. */
  makeWay(): void;
  /** Resolves once what is shown next is drawn. */
  drawn(): Promise<void>;
  now(): number;
  newId(): string;
}
