import type { BrowserName } from './attack.ts';

/** A place on the screen, and the frame whose viewport it is measured in where that is not the tab's own. */
export interface Spot {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly frame?: string;
}

/** Somebody at a tab with an attack's page in it: sees what is drawn and acts by real mouse and keys, at coordinates. */
export interface Person {
  readonly browser: BrowserName;
  /** Clicks the middle of an element of the page, or of the page in the frame that a second selector names. */
  click(selector: string, frame?: string): Promise<void>;
  /** Where an element of the page stands now. */
  spot(selector: string): Promise<Spot>;
  /** Where a button or panel of ours stands now, whether or not it can be seen; null where there is none. */
  find(name: string | RegExp, role?: string): Promise<Spot | null>;
  /** Presses and releases at the middle of a spot, several times as a double or triple click does. */
  press(spot: Spot, times?: number): Promise<void>;
  move(spot: Spot, dx?: number): Promise<void>;
  wheel(dy: number): Promise<void>;
  /** Presses a key: `Tab`, `Enter`, `Escape`, `PageDown` or a single character. */
  key(name: string): Promise<void>;
  /** The value of an expression in the page's own world, promises awaited. */
  run<T>(code: string): Promise<T>;
  value(selector?: string, frame?: string): Promise<string>;
  /** A picture of the tab, or of a part of it. */
  picture(of?: Spot): Promise<Uint8Array>;
  /** All that our closed shadow roots say. */
  reads(): Promise<string>;
  goto(path: string): Promise<void>;
  /** Addresses the mail server keeps for this page's site beyond the one unclaimed spare. */
  claimed(): Promise<readonly string[]>;
  /** How often the extension led to its own UI: popups and tabs of it that came up since the page opened. */
  popups(): Promise<number>;
}
