// Stands in for the background, so that a test decides what the content script is told and sees what it says.
// Which answer a verb gets is set by `play(verb, …)`: a reply, after a delay, or none at all ("lost").
const said = [];
const plays = {};
let made = 0;
globalThis.kit = {};

const context = {
  signedIn: true,
  needsSignIn: false,
  siteName: 'shop.example',
  existing: [],
  preview: true,
  accounts: [],
  refusedDomains: [],
  isProvider: false,
};
const usual = {
  'page.kit': ({ part }) => globalThis.kit[part],
  'offer.context': () => context,
  'offer.lease': () => {
    made += 1;
    return { intentId: `intent-${made}`, email: `quiet.otter${made}@mail.example` };
  },
};

globalThis.said = said;
globalThis.play = (verb, play) => {
  plays[verb] = play;
};
globalThis.reset = async () => {
  await chrome.storage.local.clear();
  await chrome.storage.local.set({ ...globalThis.kit });
  said.length = 0;
  made = 0;
  for (const verb of Object.keys(plays)) delete plays[verb];
};

chrome.runtime.onMessage.addListener((message, sender, answer) => {
  const { origin, frameId, documentId } = sender;
  said.push({ verb: message.bauta, args: message.args, origin, frameId, documentId });
  const { delay = 0, value, error, lost = 0 } = plays[message.bauta] ?? {};
  if (lost > 0) {
    plays[message.bauta].lost -= 1;
    return false;
  }
  const reply = usual[message.bauta]?.(message.args) ?? null;
  const merged = value && reply ? { ...reply, ...value } : (value ?? reply);
  setTimeout(() => answer(error ? { ok: false, error } : { ok: true, value: merged }), delay);
  return true;
});
