import type { Reply } from '../http/reply.ts';
import type { Fault } from './fault.ts';

function changedLocation(fault: Fault, stranger: string, location: string): string {
  const url = new URL(location);
  const text = typeof fault.value === 'string' ? fault.value : undefined;
  switch (fault.kind) {
    case 'iss-wrong':
      url.searchParams.set('iss', text ?? stranger);
      break;
    case 'iss-missing':
      url.searchParams.delete('iss');
      break;
    case 'state-wrong':
      url.searchParams.set('state', text ?? 'forged');
      break;
    case 'state-missing':
      url.searchParams.delete('state');
      break;
    case 'code-missing':
      url.searchParams.delete('code');
      break;
    case 'code-twice':
      url.searchParams.append('code', url.searchParams.get('code') ?? '');
      break;
    case 'in-fragment':
      url.hash = url.searchParams.toString();
      url.search = '';
      break;
  }
  return url.href;
}

/** Plays a fault on the redirect that carries the authorization response back to the client. */
export function strikeCallback(fault: Fault, stranger: string, reply: Reply): Reply {
  const { location } = reply.headers;
  if (typeof location !== 'string') return reply;
  return { ...reply, headers: { ...reply.headers, location: changedLocation(fault, stranger, location) } };
}
