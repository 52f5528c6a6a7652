/** The part of oidc-provider that we use; the package brings no types of its own. */
declare module 'oidc-provider' {
  import type { IncomingMessage, ServerResponse } from 'node:http';

  interface Interaction {
    readonly uid: string;
    readonly returnTo: string;
    readonly exp: number;
    readonly params: Record<string, unknown>;
    result?: unknown;
    save(seconds: number): Promise<void>;
  }

  interface AccessToken {
    readonly accountId: string;
    readonly clientId: string;
    readonly scope?: string;
    /** Thumbprint of the key a DPoP token is bound to. */
    readonly jkt?: string;
    readonly isExpired: boolean;
  }

  interface Client {
    readonly clientId: string;
    readonly clientName?: string;
    readonly clientUri?: string;
    readonly redirectUris: readonly string[];
  }

  interface Grant {
    addOIDCScope(scope: string): void;
    addResourceScope(resource: string, scope: string): void;
    rejectResourceScope(resource: string, scope: string): void;
    save(): Promise<string>;
  }

  export default class Provider {
    constructor(issuer: string, configuration: Record<string, unknown>);
    readonly Interaction: { find(uid: string): Promise<Interaction | undefined> };
    readonly AccessToken: { find(token: string): Promise<AccessToken | undefined> };
    readonly Client: {
      find(id: string): Promise<Client | undefined>;
      prototype: { redirectUriAllowed(this: Client, uri: string): boolean };
    };
    readonly Grant: new (values: {
      accountId: string;
      clientId: string;
    }) => Grant;
    callback(): (req: IncomingMessage, res: ServerResponse) => void;
    on(event: string, listener: (...args: unknown[]) => void): this;
  }

  export const errors: {
    readonly InvalidTarget: new (description?: string) => Error;
  };
}
