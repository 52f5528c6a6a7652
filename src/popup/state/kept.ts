/** What the popup keeps in memory while it is closed, by its keys in `storage.session`. */
export const inSession = {
  /** The account chosen for the site in front, as `origin id`. */
  account: 'popup.account',
  /** The account looked at last: most likely the next one too. */
  lastAccount: 'popup.lastAccount',
  dismissed: 'popup.dismissed',
  list: 'popup.list',
  newAddress: 'popup.new',
  edit: 'popup.edit',
  signIn: 'popup.signIn',
} as const;

/** What the popup reads of `storage.local`, by its keys. */
export const inLocal = {
  singleKeys: 'popup.singleKeys',
  /** See `MakingSettings`. */
  making: 'making',
  /** See `OAuthClients`. */
  oauthClients: 'oauthClients',
} as const;
