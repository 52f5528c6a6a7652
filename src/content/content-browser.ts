import { extensionApi } from '../i18n/extension-api.ts';

/** The few calls of the browser's API that a content script makes, under either of its two names. */
export interface ContentBrowser {
  readonly runtime?: {
    /** Absent once the extension was updated or removed: this script is then an orphan. */
    readonly id?: string;
    sendMessage(message: unknown): Promise<unknown>;
    readonly onMessage: {
      addListener(listener: MessageListener): void;
      removeListener(listener: MessageListener): void;
    };
  };
  readonly storage: {
    readonly local: { get(keys: readonly string[]): Promise<Record<string, unknown>> };
  };
  /** Chromium only; Firefox has the same as a property of elements. */
  readonly dom?: { openOrClosedShadowRoot(element: Element): ShadowRoot | null };
}

export type MessageListener = (
  message: unknown,
  sender: unknown,
  answer: (reply: unknown) => void,
) => boolean | undefined;

export const contentBrowser = extensionApi as ContentBrowser;
