import { style } from './style.ts';

/** Text as it may stand in HTML. */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);
}

/** A sentence in HTML, what stands between backticks as code. */
export function prose(sentence: string): string {
  return escapeHtml(sentence).replace(/`([^`]+)`/g, '<code>$1</code>');
}

// Some attacks meddle with custom properties of common names; the page itself is not to change by that.
const ownStyle = style.replaceAll('--', '--bill-');

/** A page of the hostile site. */
export function wholePage(title: string, body: string): string {
  return `<!doctype html><html lang="en"><head><meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1"><title>${escapeHtml(title)}</title>
<link rel="icon" href="data:,"><style>${ownStyle}</style></head><body>${body}</body></html>`;
}
