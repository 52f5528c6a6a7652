import type { ServerResponse } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import { gzipSync } from 'node:zlib';
import { htmlReply, type Reply, textReply } from '../http/reply.ts';
import type { Fault } from './fault.ts';
import { portalPage } from './portal-page.ts';
import type { Struck } from './strike-before.ts';

const defaultHugeBytes = 50_000_000;

function padded(body: string | Buffer, bytes: number): Buffer {
  const text = Buffer.from(body);
  return Buffer.concat([Buffer.alloc(Math.max(0, bytes - text.length), 0x20), text]);
}

function half(body: string | Buffer): Buffer {
  const whole = Buffer.from(body);
  return whole.subarray(0, Math.floor(whole.length / 2));
}

function dropMidBody(res: ServerResponse, reply: Reply): void {
  const whole = Buffer.from(reply.body);
  res.writeHead(reply.status, { ...reply.headers, 'content-length': String(whole.length) });
  res.write(half(whole), () => setTimeout(() => res.socket?.resetAndDestroy(), 20));
}

function dribble(res: ServerResponse, reply: Reply, ms: number): void {
  res.writeHead(reply.status, reply.headers);
  res.write(half(reply.body));
  const timer = setInterval(() => res.write(' '.repeat(64)), ms);
  res.on('close', () => clearInterval(timer));
}

/** Plays a fault on a reply whose commit stands. A Reply goes out instead of the one given. */
export async function strikeSend(fault: Fault, reply: Reply, res: ServerResponse): Promise<Struck> {
  switch (fault.kind) {
    case 'delay-after-commit':
      await sleep(fault.ms ?? 1000);
      return null;
    case 'hang-after-commit':
      return 'cut';
    case 'drop-after-commit':
      res.socket?.resetAndDestroy();
      return 'cut';
    case 'drop-mid-body':
      dropMidBody(res, reply);
      return 'cut';
    case 'never-ending':
      dribble(res, reply, fault.ms ?? 50);
      return 'cut';
    case 'truncate':
      return { ...reply, body: half(reply.body) };
    case 'html-after-commit':
      return htmlReply(portalPage);
    case 'status-after-commit':
      return textReply(fault.text ?? 'Bad gateway', fault.status ?? 502);
    case 'huge':
      return { ...reply, body: padded(reply.body, fault.bytes ?? defaultHugeBytes) };
    case 'gzip-bomb': {
      const body = gzipSync(padded(reply.body, fault.bytes ?? defaultHugeBytes));
      return { ...reply, headers: { ...reply.headers, 'content-encoding': 'gzip' }, body };
    }
    case 'wrong-charset':
      return { ...reply, body: Buffer.from(reply.body.toString(), 'utf16le') };
    case 'duplicate-keys':
      return { ...reply, body: reply.body.toString().replace(/"([A-Za-z]\w*)":/g, '"$1":null,"$1":') };
    default:
      return null;
  }
}
