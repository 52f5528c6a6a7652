import { type ReadonlySignal, signal } from '@preact/signals';

/** What must be known about hosts: the parts of `domain/site.ts` that the popup uses. */
export interface SiteRules {
  /** Whether two origins belong to one site. */
  sameSite(a: string, b: string): boolean;
  /** Whether a host name is this machine. */
  isLoopback(host: string): boolean;
}

const sameHost = (a: string, b: string) => a === b;

/**
 * The rules of `domain/site.ts`, once they are loaded. The list of public suffixes weighs more than all the rest of the popup, so it comes
 * after the first screen: until it is there, only the very same origin is the same site.
 */
export function createSiteRules(): { readonly rules: ReadonlySignal<SiteRules>; load(): Promise<void> } {
  const rules = signal<SiteRules>({ sameSite: sameHost, isLoopback: () => false });
  return {
    rules,
    async load() {
      const { sameSite, isLoopback } = await import('../../domain/site.ts');
      rules.value = { sameSite, isLoopback };
    },
  };
}
