import { createServer } from 'node:http';

const capability = 'https://www.fastmail.com/dev/maskedemail';
const core = {
  maxSizeUpload: 50_000_000,
  maxConcurrentUpload: 8,
  maxSizeRequest: 10_000_000,
  maxConcurrentRequests: 8,
  maxCallsInRequest: 64,
  maxObjectsInGet: 4_096,
  maxObjectsInSet: 4_096,
  collationAlgorithms: [],
};

/**
 * Stands before the rig's stand-in mail server, which names every address `k` and tells no capabilities: our client believes
 * neither. Requests go through to it, so that it delays and counts them; only the replies are put right.
 */
export function startTranslator(rigApi) {
  const server = createServer(async (request, response) => {
    const chunks = [];
    for await (const chunk of request) chunks.push(chunk);
    const body = Buffer.concat(chunks);
    const origin = `http://127.0.0.1:${server.address().port}`;
    const reply = (value) =>
      response
        .writeHead(200, { 'Content-Type': 'application/json', 'Access-Control-Allow-Origin': '*' })
        .end(JSON.stringify(value));
    if (request.method === 'GET') return reply(sessionOf(origin));
    const { method } = request;
    const passed = await fetch(new URL(request.url, rigApi), { method, ...(method === 'POST' && { body }) });
    if (method === 'OPTIONS') {
      const allow = {
        'Access-Control-Allow-Origin': '*',
        'Access-Control-Allow-Headers': '*, authorization',
      };
      return response.writeHead(204, allow).end();
    }
    const made = (await passed.json()).methodResponses[0][1].created.k;
    return reply({
      methodResponses: JSON.parse(body).methodCalls.map((call) => answer(call, made)),
      sessionState: '0',
    });
  });
  return new Promise((resolve) => {
    server.listen(0, '127.0.0.1', () => {
      server.unref();
      resolve(`http://127.0.0.1:${server.address().port}`);
    });
  });
}

function sessionOf(origin) {
  return {
    capabilities: { 'urn:ietf:params:jmap:core': core, [capability]: {} },
    accounts: {
      a: { name: 'u', isPersonal: true, isReadOnly: false, accountCapabilities: { [capability]: {} } },
    },
    primaryAccounts: { [capability]: 'a' },
    username: 'u@mask.example',
    apiUrl: `${origin}/jmap/api/`,
    downloadUrl: `${origin}/{accountId}/{blobId}/{name}/{type}`,
    uploadUrl: `${origin}/{accountId}/`,
    eventSourceUrl: `${origin}/events`,
    state: '0',
  };
}

/** One method's answer: creations get the address that the rig made in the state they asked for, updates and destructions succeed. */
function answer([name, { accountId, create = {}, update = {}, destroy = [] }, id], made) {
  if (name !== 'MaskedEmail/set') return [name, { accountId, state: '0', list: [], notFound: [] }, id];
  const created = Object.fromEntries(
    Object.entries(create).map(([key, { state = made.state }]) => [key, { ...made, state }]),
  );
  const updated = Object.fromEntries(Object.keys(update).map((key) => [key, null]));
  return [name, { accountId, oldState: '0', newState: '0', created, updated, destroyed: destroy }, id];
}
