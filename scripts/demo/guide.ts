import type { EmbeddedServer } from '../../tests/server/start.ts';

/** What a person is told to do, in the terminal. */
export function guide(server: EmbeddedServer): string {
  return `
The browser is open, with Bauta in it and a pretend shop in front.

  1. Click the puzzle piece in the toolbar, then Bauta.
  2. Choose “Another server”, and enter  ${server.origins.mail}
  3. Choose “Sign in”, press the button, and allow it in the window that opens.
     You are Ada, ada@example.test; the password is filled in already.
  4. In the shop, go to “Sign up” and click into the e-mail field: a mask appears in it.
  5. Click the mask, then “Use it”. Fill in the rest and create the account.
  6. The shop’s letter arrives, and Bauta’s popup lists the address.

More pages to try:  ${server.urls.pages}
Close the browser, or press Ctrl+C here, to end.
`;
}
