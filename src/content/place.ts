/** Why this document gets no mark: its origin is unsafe or nameless, or a foreign page frames it. */
export type PlaceFault = 'insecure-page' | 'opaque-origin' | 'foreign-frame';

/**
 * Whether in-page UI may show here. `origin` is that of the document (inherited in `about:blank` and `srcdoc`, "null" in
 * a sandbox and for a file), `secure` what the browser says of the context: encrypted, or served by this machine itself. In a frame of a foreign
 * page nobody can vouch for what the person sees.
 */
export function findPlaceFault(
  origin: string,
  secure: boolean,
  ancestors: readonly (string | null)[],
): PlaceFault | null {
  if (origin === 'null') return 'opaque-origin';
  if (ancestors.some((ancestor) => ancestor !== origin)) return 'foreign-frame';
  return secure ? null : 'insecure-page';
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
