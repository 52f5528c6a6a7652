import { escapeHtml } from '../shop/html.ts';
import { consentStyle } from './consent-style.ts';
import { describeScopes } from './scope-words.ts';

/** What the page says. */
export interface ConsentView {
  readonly app: string;
  /** Host the person is sent back to. */
  readonly backTo: string;
  readonly scopes: readonly string[];
  readonly email: string;
  readonly password: string;
  readonly problem: string | null;
}

const door =
  '<svg viewBox="0 0 40 40" aria-hidden="true"><path class="wall" d="M4 37V17C4 8 11 3 20 3s16 5 16 14v20z"/><path class="leaf" d="M12 37V19c0-5 3-8 8-8s8 3 8 8v18z"/><circle class="wall" cx="24" cy="25" r="1.8"/></svg>';
const tick = '<svg viewBox="0 0 20 20" aria-hidden="true"><path d="M4 10.5 8.2 15 16 5.5"/></svg>';
const dots = '<span class="dots" aria-hidden="true">···</span>';

/** Sign-in and consent on one page: which app, which account, which permissions. */
export function consentPage(view: ConsentView): string {
  const app = escapeHtml(view.app);
  // A refresh token is always given, so staying signed in is always part of what is asked.
  const permissions = describeScopes([...view.scopes, 'offline_access'])
    .map(({ title, about }) => `<li>${tick}<span><strong>${title}</strong><br>${about}</span></li>`)
    .join('');
  const problem =
    view.problem === null ? '' : `<p class="problem" role="alert">${escapeHtml(view.problem)}</p>`;
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Allow ${app}? – Postern Mail</title>
<link rel="icon" href="data:,">
<style>${consentStyle}</style>
</head>
<body>
<main>
<header><span class="who">${door}Postern Mail</span>${dots}<span class="who"><span class="badge" aria-hidden="true">${escapeHtml(view.app.slice(0, 1).toUpperCase())}</span>${app}</span></header>
<h1>Let ${app} use your account?</h1>
${problem}
<form method="post">
<h2>It may</h2>
<ul>${permissions}</ul>
<h2>Your account</h2>
<label>E-mail <input type="email" name="email" value="${escapeHtml(view.email)}" autocomplete="username" required></label>
<label>Password <input type="password" name="password" value="${escapeHtml(view.password)}" autocomplete="current-password"></label>
<div class="choice">
<button name="action" value="allow" class="allow">Allow</button>
<button name="action" value="deny" class="deny" formnovalidate>Deny</button>
</div>
</form>
<p class="back">You go back to<br><strong>${escapeHtml(view.backTo)}</strong><br>You can end this access at any time.</p>
</main>
</body>
</html>`;
}
