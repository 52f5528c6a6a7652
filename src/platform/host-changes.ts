import { browser } from './browser.ts';

/** Calls back whenever the person gives the browser's leave to talk to a host, or takes it back. Registered at top level. */
export function onHostsChanged(callback: () => void): void {
  const heard = ({ origins = [] }: { readonly origins?: readonly string[] }) => {
    if (origins.length > 0) callback();
  };
  browser.permissions.onAdded.addListener(heard);
  browser.permissions.onRemoved.addListener(heard);
}
