import { type Attack, idOf } from '../attack.ts';
import type { Results } from '../results.ts';
import { escapeHtml, prose, wholePage } from './whole-page.ts';

/** The list of all attacks: what each tries, what has to happen, what did, and a page to try it oneself. */
export function indexPage(
  attacks: readonly Attack[],
  results: Results,
  originOf: (id: string) => string,
): string {
  const rows = attacks.map((attack) => {
    const id = idOf(attack);
    const name = prose(attack.name);
    return `<tr><td>${id}</td><td><a href="${originOf(id)}/hostile/${id}">The page ${name}</a><small>Expected: ${escapeHtml(attack.expect)}</small></td>
<td data-browser="Chromium">${badge(attack, 'Chromium', results)}</td><td data-browser="Firefox">${badge(attack, 'Firefox', results)}</td></tr>`;
  });
  return wholePage(
    'The hostile site',
    `<main class="bill"><h1>The page is not our friend</h1>
<p>Each line is a page that attacks Bauta. Open one in a browser that has Bauta in it and is signed in, and do what the page says
at its side. The columns on the right tell how the last recorded run went; <code>npm run hostile -- --headless</code> plays them all again.
<a href="${originOf('witness')}/hostile/witness">A page that watches itself</a> tells what it sees of Bauta while it does its work.</p>
<table><thead><tr><th>Case</th><th>Attack</th><th>Chromium</th><th>Firefox</th></tr></thead><tbody>${rows.join('\n')}</tbody></table></main>`,
  );
}

function badge(attack: Attack, browser: 'Chromium' | 'Firefox', results: Results): string {
  const outcome = results[idOf(attack)]?.[browser] ?? 'not played';
  const kind = { held: '', succeeded: ' succeeded', limit: ' limit', 'not played': ' none' }[outcome];
  return `<span class="result${kind}">${outcome}</span>`;
}
