import { appError } from '../domain/errors.ts';
import { fail, ok, type Result } from '../domain/result.ts';

/**
 * The body of a response as text, read piece by piece so that neither a huge nor an endless nor a compressed bomb of a
 * body is ever held. `reply-too-large` beyond `maxBytes`, `nonsense` where it is not UTF-8 (RFC 8259 §8.1). Rejects
 * where the connection breaks.
 */
export async function readText(response: Response, maxBytes: number): Promise<Result<string>> {
  const tooLarge = fail(appError('reply-too-large', { detail: `more than ${maxBytes} bytes` }));
  if (Number(response.headers.get('content-length')) > maxBytes) return tooLarge;
  const reader = response.body?.getReader();
  if (!reader) return ok('');
  const chunks: Uint8Array[] = [];
  let size = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return decode(chunks, size);
    size += value.byteLength;
    if (size > maxBytes) return tooLarge;
    chunks.push(value);
  }
}

function decode(chunks: readonly Uint8Array[], size: number): Result<string> {
  const bytes = new Uint8Array(size);
  let offset = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, offset);
    offset += chunk.byteLength;
  }
  try {
    return ok(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    return fail(appError('nonsense', { detail: 'not UTF-8' }));
  }
}
