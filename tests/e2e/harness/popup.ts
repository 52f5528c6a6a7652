/** The real action popup, driven from outside by what a person perceives. */
export interface ExtensionPopup {
  /** Everything it says, one text a line. */
  text(): Promise<string>;
  /** Waits until its text matches. Rejects with the text it shows instead. */
  waitForText(pattern: RegExp, timeoutMs?: number): Promise<string>;
  /** Waits for a control with this role and name and clicks its middle. */
  click(role: string, name: string | RegExp, timeoutMs?: number): Promise<void>;
  /** Clicks a text field and types into it. */
  type(name: string | RegExp, text: string): Promise<void>;
  /** Runs an expression in it and returns its (JSON) value. */
  evaluate<T>(expression: string): Promise<T>;
  /** A PNG picture of it. */
  screenshot(): Promise<Buffer>;
  isOpen(): Promise<boolean>;
  close(): Promise<void>;
}

/** Waits until `read` gives a text that matches; the error tells what was there instead. */
export async function waitForMatch(
  read: () => Promise<string>,
  pattern: RegExp,
  timeoutMs = 10_000,
): Promise<string> {
  const end = Date.now() + timeoutMs;
  for (;;) {
    const text = await read();
    if (pattern.test(text)) return text;
    if (Date.now() > end) throw new Error(`Waited ${timeoutMs} ms for ${pattern}; the popup says:\n${text}`);
    await new Promise((resolve) => setTimeout(resolve, 40));
  }
}
