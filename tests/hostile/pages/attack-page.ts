import { type Attack, idOf } from '../attack.ts';
import { runtime } from './runtime.ts';
import { prose, wholePage } from './whole-page.ts';

const form = `<form id="form" action="/hostile/thanks" method="get">
<label for="name">Your name</label><input id="name" name="name" autocomplete="name">
<label for="email">E-mail</label><input id="email" type="email" name="email" autocomplete="email">
<label for="password">Choose a password</label><input id="password" type="password" name="password" autocomplete="new-password">
<button id="submit" type="button">Create account</button></form>`;

/** The page of one attack: a sign-up form, the attacker's script, and a line that tells how it goes. */
export function attackPage(attack: Attack): string {
  const { name, expect, script, when = 'panel' } = attack;
  const guide = attack.body ? '' : 'Click into the e-mail field, click the mask, wait, then press “Use it”.';
  const body = `<main class="attack"><p class="case">Case ${idOf(attack)}</p><h1>Create your account</h1>
${attack.body ?? form}
</main><aside class="verdict"><p><b>The page ${prose(name)}.</b></p><p>Expected: ${prose(expect)}.</p><p>${guide}</p>
<p id="state" role="status">Waiting for you.</p><p><a href="/hostile">All attacks</a></p></aside>
<script>{
const when = ${JSON.stringify(when)};
const attack = (host, field) => { ${script} };
${runtime}
}</script>`;
  return wholePage(`Case ${idOf(attack)}`, body);
}
