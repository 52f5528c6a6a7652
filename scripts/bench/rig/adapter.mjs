import { startTranslator } from './translate.mjs';

// The rig's stand-in mail server; its port is an option of the rig, named here by BAUTA_RIG_API.
const api = await startTranslator(process.env.BAUTA_RIG_API ?? 'http://127.0.0.1:18081');

/** How long a person looks at the panel before pressing, in ms: longer than its dwell. */
const thinking = 420;

/** A step whose target is not there before the person has looked; the rig asks for it again and again. */
function afterThinking(target) {
  let since = null;
  return {
    get pierce() {
      since ??= Date.now();
      if (Date.now() - since < thinking) return 'not-yet';
      since = null;
      return target;
    },
  };
}

/** What the measuring rig must know about our extension. */
export default {
  // Our worker hears its own pages only; this is what it would hear from the popup's sign-in.
  seed: () => `(async () => {
    const args = { kind: 'token', server: '${api}/jmap/session', token: 'fake' };
    const message = { bauta: 'signIn.start', v: chrome.runtime.getManifest().version, args };
    const popup = { id: chrome.runtime.id, origin: location.origin, url: location.href };
    const reply = await new Promise((answer) => chrome.runtime.onMessage.dispatch(message, popup, answer));
    if (!reply.ok) throw new Error(JSON.stringify(reply));
  })()`,
  // Our one element is in the top layer, under a random name.
  count: `[...document.querySelectorAll('[popover=manual]:popover-open')].filter(({ localName }) => /^x\\w+-\\w+$/.test(localName)).length`,
  onFocus: true,
  prefocus: true,
  clicks: [{ pierce: 'mark' }, afterThinking('primary')],
};
