import type { ExtensionPopup } from './popup.ts';

/** A page in a tab, driven by what a person sees; the same in both browsers. */
export interface StagePage {
  goto(url: string): Promise<void>;
  url(): string;
  /** The page's own text, without what lives in shadow roots. */
  text(): Promise<string>;
  /** Value of the first form field that a CSS selector finds. */
  valueOf(selector: string): Promise<string>;
  /** Clicks the middle of the first element that a CSS selector finds, as a person does. */
  click(selector: string): Promise<void>;
  /** Clicks a field and types into it. */
  type(selector: string, text: string): Promise<void>;
  /** Clicks a control by what a screen reader says, also in closed shadow roots and frames. */
  clickRole(role: string, name: string | RegExp): Promise<void>;
  /** Resolves once such a control shows. */
  waitForRole(role: string, name: string | RegExp): Promise<void>;
  /** True where such a control shows now. */
  hasRole(role: string, name: string | RegExp): Promise<boolean>;
  /** Text of all shadow roots, closed ones included. */
  shadowText(): Promise<string>;
  screenshot(): Promise<Uint8Array>;
  isClosed(): boolean;
  close(): Promise<void>;
}

/** A browser with the extension in it. */
export interface Stage {
  readonly name: 'Chromium' | 'Firefox';
  openPage(url: string): Promise<StagePage>;
  /** The real action popup over a page. */
  openPopup(over: StagePage): Promise<ExtensionPopup>;
  /** Waits for a window or tab whose address the test likes, such as the sign-in window. */
  waitForPage(isIt: (url: string) => boolean): Promise<StagePage>;
  /** Stops the extension's background; the next event wakes it. */
  killBackground(): Promise<void>;
  /** What the extension complained about so far. */
  complaints(): Promise<readonly string[]>;
  /** Resolves when the person closes the browser. */
  closed(): Promise<void>;
  close(): Promise<void>;
}
