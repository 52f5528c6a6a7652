import { drawings } from './drawings.ts';
import { shopPage } from './layout.ts';

/** The log-in page: an e-mail field where no new address belongs. */
export function logInPage(): string {
  return shopPage(
    'Log in',
    `<div class="wrap split"><aside><h1>Good to see you again</h1><p class="lead">Your orders and your wish list are behind this door.</p>${drawings.mug}</aside>
<div class="sheet"><h2>Log in</h2>
<form action="/log-in" method="post" id="log-in">
<label>E-mail <input type="email" name="email" autocomplete="username" required></label>
<label>Password <input type="password" name="password" autocomplete="current-password" required></label>
<button class="button">Log in</button>
<p class="small">New here? <a href="/sign-up">Create an account</a></p>
</form></div></div>`,
  );
}
