import type { Exchange } from '../http/exchange.ts';
import type { Reply } from '../http/reply.ts';
import type { Principal, World } from '../world.ts';
import { proofKey } from './dpop-proof.ts';
import { unauthorizedReply } from './unauthorized.ts';

type Outcome = { readonly principal: Principal } | { readonly refused: Reply };

/** Splits an Authorization header into scheme (lower case) and parameters. */
export function splitAuthorization(header: string): { scheme: string; credential: string } {
  const [scheme = '', ...rest] = header.trim().split(/\s+/);
  return { scheme: scheme.toLowerCase(), credential: rest.join(' ') };
}

function fromBasic(world: World, credential: string): Principal | null {
  const [email, ...rest] = Buffer.from(credential, 'base64').toString('utf8').split(':');
  const user = world.state.users.find((one) => one.email === email && one.password === rest.join(':'));
  if (!user) return null;
  return {
    userId: user.id,
    capabilities: world.mode.tokenCapabilities,
    readOnly: false,
    name: world.mode.createdBy('', 'basic'),
  };
}

async function fromBearer(world: World, token: string): Promise<Principal | null> {
  const known = world.state.tokens.find((one) => one.token === token);
  if (!known) return world.accessTokens.find(token);
  return {
    userId: known.userId,
    capabilities: known.capabilities,
    readOnly: known.readOnly,
    name: world.mode.createdBy(known.name, 'token'),
  };
}

/** Who sends this request. The texts of a refusal are Fastmail's. */
export async function authenticate(world: World, exchange: Exchange): Promise<Outcome> {
  const header = exchange.headers.authorization;
  if (header === undefined) return { refused: unauthorizedReply(world, 'No Authorization header') };
  const { scheme, credential } = splitAuthorization(header);
  if (scheme === 'basic' && world.quirks.basic) {
    const principal = fromBasic(world, credential);
    return principal
      ? { principal }
      : { refused: unauthorizedReply(world, 'Incorrect username or password') };
  }
  if (scheme !== 'bearer' && scheme !== 'dpop') {
    return { refused: unauthorizedReply(world, 'Invalid Authorization header, not bearer') };
  }
  const principal = await fromBearer(world, credential);
  const key = scheme === 'dpop' ? proofKey(exchange, credential) : undefined;
  if (principal && principal.boundTo === key) return { principal };
  return {
    refused: unauthorizedReply(world, 'Invalid Authorization bearer parameters, not valid format'),
  };
}
