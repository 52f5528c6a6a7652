/** Sends what the framework's own model holds, as an app does; the page then shows that it arrived. */
export async function submit(event, email) {
  event?.preventDefault?.();
  await fetch('/submit', { method: 'POST', body: JSON.stringify({ email }) });
  document.body.dataset.sent = email;
}

/** The model's value, for the test to read. */
export function expose(read) {
  window.model = read;
}

/** The form that every page draws, as one piece of HTML for those that take it so. */
export const html = `<h1>Create your account</h1>
<form id="sign-up">
  <label for="email">E-mail</label><input id="email" name="email" type="email" autocomplete="email">
  <label for="password">Choose a password</label><input id="password" name="password" type="password" autocomplete="new-password">
  <button>Create account</button>
</form>`;
