import type { Page } from 'playwright';
import type { Script } from './fake-browser.ts';

/** One state of a page: what the background answers, and what the person does to get there. */
export interface Scene {
  readonly name: string;
  readonly page: 'popup' | 'options' | 'sidebar' | 'welcome';
  readonly replies: Script['replies'];
  readonly session?: Script['session'];
  readonly local?: Script['local'];
  readonly online?: boolean;
  readonly language?: string;
  readonly act?: (page: Page) => Promise<void>;
}
