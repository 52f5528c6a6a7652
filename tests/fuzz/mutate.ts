/** A generator of whole numbers below `limit`, the same for the same seed (mulberry32, public domain). */
export type Below = (limit: number) => number;

export function seeded(seed: number): Below {
  let state = seed >>> 0;
  return (limit) => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) % limit;
  };
}

/** What no honest peer sends, and what one may well send in another place. */
const strange: readonly unknown[] = [
  ...[null, undefined, true, 0, -1, 1e308, Number.NaN, Number.POSITIVE_INFINITY, '', ' ', '\0', '\ud800'],
  ...[
    '__proto__',
    'constructor',
    'javascript:alert(1)',
    'http://[',
    '//evil.example/',
    'a@b@c',
    '\u202ea@b.c',
  ],
  ...['x'.repeat(70_000), [], {}, [[]], [null], { length: -1 }, JSON.parse('{"__proto__":{"ok":true}}')],
];

type Holder = Record<string, unknown>;

/** A copy of `sound` with one to four places replaced, removed, doubled or swapped. Only plain JSON goes in. */
export function mutate(sound: unknown, below: Below): unknown {
  const root: Holder = { value: structuredClone(sound) };
  for (let left = 1 + below(4); left > 0; left -= 1) strike(root, below);
  return root['value'];
}

function strike(root: Holder, below: Below): void {
  let holder = root;
  let key = 'value';
  for (;;) {
    const inner = holder[key];
    const keys = isHolder(inner) ? Object.keys(inner) : [];
    if (!isHolder(inner) || keys.length === 0 || below(5) === 0) break;
    holder = inner;
    key = keys[below(keys.length)] ?? '';
  }
  const here = holder[key];
  const act = below(5);
  if (act === 0) delete holder[key];
  else if (act === 1) holder[key] = [here, here];
  else if (act === 2) holder[`${key}\u200b`] = here;
  else if (act === 3 && typeof here === 'string') holder[key] = mutateText(here, below);
  else holder[key] = structuredClone(strange[below(strange.length)]);
}

function isHolder(value: unknown): value is Holder {
  return typeof value === 'object' && value !== null;
}

const pieces = [
  '"',
  '\\',
  ',',
  '\n',
  '\r',
  '{',
  '}',
  '[',
  ']',
  ':',
  '\0',
  '\ufeff',
  '@',
  '1e999',
  '<b>',
  '😀',
];

/** A copy of a text with one to four places cut, doubled or written over. */
export function mutateText(sound: string, below: Below): string {
  let text = sound;
  for (let left = 1 + below(4); left > 0; left -= 1) {
    const from = below(text.length + 1);
    const to = Math.min(text.length, from + below(20));
    const middle = [text.slice(from, to).repeat(2), pieces[below(pieces.length)] ?? '', ''][below(3)] ?? '';
    text = text.slice(0, from) + middle + text.slice(to);
  }
  return text;
}
