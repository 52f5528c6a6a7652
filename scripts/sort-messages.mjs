// Puts the keys of all `_locales` into alphabetical order, as the tests want them: `npm run fix` calls it.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';

const folder = new URL('../public/_locales/', import.meta.url);

for (const locale of readdirSync(folder)) {
  const file = new URL(`${locale}/messages.json`, folder);
  const before = readFileSync(file, 'utf8');
  const entries = Object.entries(JSON.parse(before)).sort(([a], [b]) => (a < b ? -1 : 1));
  const after = `${JSON.stringify(Object.fromEntries(entries), null, 2)}\n`;
  if (after !== before) writeFileSync(file, after);
}
