import { consentStyle } from './oauth/consent-style.ts';
import { escapeHtml } from './shop/html.ts';
import type { Letter } from './state/state.ts';
import type { World } from './world.ts';

const outcomes: Record<Letter['outcome'], string> = {
  delivered: 'in the inbox',
  trash: 'in the trash',
  bounced: 'sent back',
  unknown: 'not ours',
};

const style = `${consentStyle}
body{grid-template-columns:minmax(0,1fr);place-items:start center}main{width:min(720px,100%)}ol{list-style:none;margin:0 0 24px;padding:0}
ol li{display:grid;grid-template-columns:minmax(0,1fr) auto;overflow-wrap:anywhere;gap:2px 16px;padding:12px 0;border-top:1px solid var(--rule);color:var(--ink)}
ol li span{color:var(--soft)}ol strong{overflow-wrap:anywhere}.out{font-weight:600}.out.delivered{color:var(--blue)}.out.bounced,.out.trash{color:var(--bad)}`;

const line = (letter: Letter) =>
  `<li><strong>${escapeHtml(letter.subject)}</strong><span class="out ${letter.outcome}">${outcomes[letter.outcome]}</span>` +
  `<span>to ${escapeHtml(letter.to)}</span><span>${letter.receivedAt.slice(11, 16)}</span></li>`;

/** The mail service's front: what came, newest first, and whether it reached anybody. */
export function inboxPage({ state }: World): string {
  const letters = state.letters.slice(-200).reverse().map(line).join('');
  const held = state.masks.filter((mask) => mask.state !== 'deleted').length;
  return `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>Postern Mail</title><link rel="icon" href="data:,"><style>${style}</style></head>
<body><main><header><span class="who">Postern Mail</span></header><h1>What the postman brought</h1>
<ol>${letters || '<li><span>Nothing yet. Sign up at the shop with a masked address.</span></li>'}</ol>
<p class="back">${held} masked ${held === 1 ? 'address' : 'addresses'} on this server.</p></main></body></html>`;
}
