/** One complaint of a page, a worker or an extension page. */
export interface LoggedError {
  /** Where it came from: the URL of the script or page, as far as the browser tells. */
  readonly where: string;
  readonly text: string;
}

/** What the browser complained about since the launch or the last `clear()`. */
export interface ErrorLog {
  readonly all: readonly LoggedError[];
  /** The complaints that came from the extension's own scripts and pages. */
  ofExtension(): readonly LoggedError[];
  add(where: string, text: string): void;
  clear(): void;
}

/** An empty log. `origin` is the extension's own, such as `chrome-extension://abc`. */
export function createErrorLog(origin: () => string): ErrorLog {
  const all: LoggedError[] = [];
  return {
    all,
    ofExtension: () =>
      all.filter((error) => error.where.startsWith(origin()) || error.text.includes(`${origin()}/`)),
    add: (where, text) => {
      all.push({ where, text });
    },
    clear: () => {
      all.length = 0;
    },
  };
}
