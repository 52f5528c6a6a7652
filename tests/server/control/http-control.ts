import type { Exchange } from '../http/exchange.ts';
import { jsonReply, type Reply } from '../http/reply.ts';
import { parseJson } from '../json.ts';
import type { Control } from './control.ts';

export const controlPrefix = '/control/';

/**
 * Answers `POST /control/<verb>` (JSON array of arguments) and `GET /control/<verb>` (no arguments). The body must say
 * that it is JSON, so that no web page can pull the strings without a preflight, which is never granted.
 */
export function answerControl(control: Control, { url, method, headers, body }: Exchange): Reply {
  const verb = url.pathname.slice(controlPrefix.length);
  const run: unknown = Object.hasOwn(control, verb) ? Reflect.get(control, verb) : undefined;
  if (typeof run !== 'function') return jsonReply({ error: `No verb ${verb}` }, 404);
  const isJson = (headers['content-type'] ?? '').startsWith('application/json');
  if (method === 'POST' && !isJson) return jsonReply({ error: 'Send application/json' }, 415);
  const args = method === 'POST' && body.length > 0 ? parseJson(body.toString('utf8')) : [];
  if (!Array.isArray(args)) return jsonReply({ error: 'Send a JSON array of arguments' }, 400);
  try {
    return jsonReply(Reflect.apply(run, control, args) ?? null);
  } catch (error) {
    return jsonReply({ error: String(error) }, 400);
  }
}
