import { isObject, type JsonObject, mergePatch } from '../json.ts';
import type { Principal, World } from '../world.ts';
import { coreCapability } from './capabilities.ts';

/** `state` of the session, and `sessionState` of every API response. */
export function sessionState(world: World): string {
  return `cyrus-0;dc-phl;v-${world.state.sessionVersion}`;
}

function coreLimits({ quirks }: World): JsonObject {
  return {
    maxSizeUpload: 250_000_000,
    maxConcurrentUpload: 10,
    maxSizeRequest: quirks.maxSizeRequest,
    maxConcurrentRequests: quirks.maxConcurrentRequests,
    maxCallsInRequest: quirks.maxCallsInRequest,
    maxObjectsInGet: quirks.maxObjectsInGet,
    maxObjectsInSet: quirks.maxObjectsInSet,
    collationAlgorithms: ['i;ascii-numeric', 'i;ascii-casemap', 'i;octet'],
  };
}

/** Capabilities this credential opens, beside core. */
export function openCapabilities(world: World, principal: Principal): readonly string[] {
  const hidden = world.quirks.noCapability ? world.mode.capability : null;
  return [...new Set(principal.capabilities)].filter((uri) => uri !== coreCapability && uri !== hidden);
}

/** The session resource (RFC 8620 §2). */
export function sessionResource(world: World, principal: Principal): JsonObject {
  const { quirks, origins, mode, state } = world;
  const user = state.users.find((one) => one.id === principal.userId);
  if (!user) throw new Error(`No user ${principal.userId}`);
  const open = openCapabilities(world, principal);
  const accountCapabilities = Object.fromEntries(
    open.map((uri) => [uri, uri === mode.capability ? mode.accountCapability(world, user) : {}]),
  );
  const primary = open.filter((uri) => uri !== mode.capability || !quirks.noPrimaryAccount);
  const api = quirks.shard ? origins.shard : origins.mail;
  const session: JsonObject = {
    capabilities: {
      [coreCapability]: coreLimits(world),
      ...Object.fromEntries(open.map((uri) => [uri, {}])),
    },
    accounts: {
      [user.id]: {
        name: user.email,
        isPersonal: true,
        isReadOnly: quirks.readOnlyAccount || principal.readOnly,
        accountCapabilities: { [coreCapability]: {}, ...accountCapabilities },
      },
    },
    primaryAccounts: Object.fromEntries(primary.map((uri) => [uri, user.id])),
    username: user.email,
    apiUrl: `${api}${mode.apiPath}`,
    downloadUrl: `${api}/jmap/download/{accountId}/{blobId}/{name}?type={type}`,
    uploadUrl: `${api}/jmap/upload/{accountId}/`,
    eventSourceUrl: `${api}/jmap/event/?types={types}&closeafter={closeafter}&ping={ping}`,
    state: sessionState(world),
  };
  const patched = mergePatch(session, quirks.sessionPatch);
  return isObject(patched) ? patched : session;
}
