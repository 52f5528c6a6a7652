import type { Customer } from '../state/state.ts';
import { drawings } from './drawings.ts';
import { escapeHtml } from './html.ts';
import { shopPage } from './layout.ts';

const headings: Record<Customer['form'], string> = {
  'sign-up': 'Welcome to the kiln',
  newsletter: 'You are on the list',
  checkout: 'Thank you for your order',
  'test-page': 'Thank you',
};

const envelope = '<svg viewBox="0 0 48 36" aria-hidden="true"><path d="M3 3h42v30H3zM3 5l21 17L45 5"/></svg>';

const script = `
const box = document.querySelector('.letter');
const state = box.querySelector('.state');
const words = {
  delivered: 'Our letter has arrived.',
  trash: 'Our letter went to the trash: the address is switched off.',
  bounced: 'Our letter came back: nobody lives at this address.',
  unknown: 'Our letter left for a mailbox outside this machine.',
};
async function ask() {
  const response = await fetch('/mail-status/' + box.dataset.customer);
  if (!response.ok) return setTimeout(ask, 1000);
  const { outcome } = await response.json();
  box.dataset.outcome = outcome;
  state.textContent = words[outcome] ?? outcome;
}
setTimeout(ask, 400);`;

/** The thank-you page: it says when the letter to the address has arrived. */
export function welcomePage(customer: Customer | undefined): string {
  if (!customer) return shopPage('Welcome', '<div class="wrap split"><h1>Nobody signed up here</h1></div>');
  const name = customer.name === '' ? '' : `, ${escapeHtml(customer.name)}`;
  return shopPage(
    'Welcome',
    `<div class="wrap split"><div><h1>${headings[customer.form]}${name}</h1>
<p class="lead">We have just written to you. The letter tells when we open the kiln next.</p>
<div class="letter" data-customer="${escapeHtml(customer.id)}" data-outcome="waiting" role="status">${envelope}
<p><span class="state">The letter is on its way…</span><br><strong id="address">${escapeHtml(customer.email)}</strong></p></div>
</div>${drawings.vase}</div><script>${script}</script>`,
  );
}
