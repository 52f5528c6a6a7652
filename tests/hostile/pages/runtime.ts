/**
 * Runs in the page: the part of an attacker that all attacks share. It sees of us what any page can see, begins the attack,
 * and judges it by the page's own eyes: an address that fills a field within the dwell after a `strike` was not meant.
 */
export const runtime = `
const hostile = window.hostile = { phase: 'waiting', host: null, won: null, struck: -1e9, filled: '' };
const asked = new URLSearchParams(location.search).has('asked');
const field = document.getElementById('email');
const say = (words) => { const line = document.getElementById('state'); if (line) line.textContent = words; };
function won(how) { hostile.won ??= how; document.documentElement.dataset.won = how; say('Succeeded: ' + how); }
function strike() { hostile.struck = performance.now(); }
hostile.begin = () => {
  if (hostile.phase !== 'waiting') return;
  hostile.phase = 'attacking';
  say('Attacking …');
  attack(hostile.host, field);
};
const soon = (ms) => { if (!asked) setTimeout(hostile.begin, ms); };
if (when === 'load') soon(0);
new MutationObserver((records) => {
  for (const { addedNodes } of records) for (const node of addedNodes) {
    if (!/^x[a-z0-9]+-[a-z0-9]+$/.test(node.localName ?? '')) continue;
    hostile.host = node;
    if (when === 'mark') soon(600);
  }
}).observe(document, { childList: true, subtree: true });
addEventListener('click', (event) => {
  if (event.target === hostile.host && when === 'panel') soon(2500);
}, true);
addEventListener('input', (event) => {
  if (event.isTrusted || !event.target.value) return;
  hostile.filled = event.target.value;
  hostile.filledAt = performance.now();
  const since = Math.round(performance.now() - hostile.struck);
  if (since < 290) won('filled ' + since + ' ms after the panel was hidden or moved');
  else say('The field was filled, with the panel in view.');
}, true);
`;
