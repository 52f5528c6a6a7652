import { drawings } from './drawings.ts';
import { shopPage } from './layout.ts';

const confirmField =
  '<label>E-mail again <input type="email" name="email_confirm" autocomplete="off" required></label>';

/** The sign-up page; with a second e-mail field where `confirm` is set. */
export function signUpPage(confirm: boolean): string {
  return shopPage(
    'Sign up',
    `<div class="wrap split"><aside><h1>Be there when the kiln opens</h1>
<p class="lead">Members see each firing a day early. Two letters a month, never more.</p>${drawings.jug}</aside>
<div class="sheet"><h2>Create your account</h2>
<form action="/sign-up" method="post" id="sign-up">
<label>Name <input type="text" name="name" autocomplete="name"></label>
<label>E-mail <input type="email" name="email" id="email" autocomplete="email" required></label>
${confirm ? confirmField : ''}
<label>Password <input type="password" name="password" autocomplete="new-password" minlength="8" required></label>
<label class="check"><input type="checkbox" name="news" value="yes" checked> <span>Write to me when the kiln is opened</span></label>
<button class="button">Create account</button>
<p class="small">Already a member? <a href="/log-in">Log in</a></p>
</form></div></div>`,
  );
}
