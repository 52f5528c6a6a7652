// The smallest extension that does what the harness must be able to drive.
const api = globalThis.browser ?? chrome;
const boot = Math.random();

const verbs = {
  boot: async () => boot,
  openPopup: () => api.action.openPopup(),
  signIn: ({ base, redirect }) => {
    const redirectUri = redirect ?? api.identity.getRedirectURL();
    const url = `${base}/authorize?redirect_uri=${encodeURIComponent(redirectUri)}`;
    return api.identity.launchWebAuthFlow({ url, interactive: true });
  },
};

api.runtime.onMessage.addListener((message, _sender, reply) => {
  verbs[message.verb]?.(message).then(
    (value) => reply({ value }),
    (error) => reply({ error: String(error) }),
  );
  return message.verb in verbs;
});
