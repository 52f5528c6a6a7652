/** Why this document gets no mark: its origin is unsafe or nameless, or a foreign page frames it. */
export type PlaceFault = 'insecure-page' | 'opaque-origin' | 'foreign-frame';

/**
 * Whether in-page UI may show here. `origin` is that of the document (inherited in `about:blank` and `srcdoc`, "null" in
 * a sandbox). In a frame of a foreign page nobody can vouch for what the person sees.
 */
export function findPlaceFault(origin: string, ancestors: readonly (string | null)[]): PlaceFault | null {
  const { protocol, hostname } = URL.canParse(origin) ? new URL(origin) : { protocol: '', hostname: '' };
  if (!hostname) return 'opaque-origin';
  // Where this machine itself serves the page, nobody listens in between.
  const loopback = /^(.+\.)?localhost$|^127\.\d+\.\d+\.\d+$|^\[::1]$/.test(hostname);
  if (protocol !== 'https:' && !(protocol === 'http:' && loopback)) return 'insecure-page';
  return ancestors.every((ancestor) => ancestor === origin) ? null : 'foreign-frame';
}

/** Origins of all frames around this one, null for a foreign one. */
export function ancestorsOf(frame: Window): (string | null)[] {
  const origins: (string | null)[] = [];
  for (let at = frame; at !== at.parent; ) {
    at = at.parent;
    try {
      origins.push(at.origin);
    } catch {
      // Reading anything of a foreign window throws; that is the answer.
      origins.push(null);
    }
  }
  return origins;
}
