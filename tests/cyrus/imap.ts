import { connect } from 'node:net';
import { createInterface } from 'node:readline';

/**
 * Says a few IMAP commands and waits for each to be done (RFC 9051). Only what it takes to make a mailbox.
 * @throws where one is not answered with OK.
 */
export async function sayImap(port: number, commands: readonly string[]): Promise<void> {
  const socket = connect(port, '127.0.0.1');
  try {
    const lines = createInterface({ input: socket })[Symbol.asyncIterator]();
    await lines.next(); // the greeting
    for (const [index, command] of commands.entries()) {
      socket.write(`t${index} ${command}\r\n`);
      await expectOk(lines, `t${index} `);
    }
  } finally {
    socket.destroy();
  }
}

async function expectOk(lines: AsyncIterator<string>, tag: string): Promise<void> {
  for (;;) {
    const { value, done } = await lines.next();
    if (done) throw new Error('IMAP: the server hung up.');
    if (!value.startsWith(tag)) continue;
    if (!value.startsWith(`${tag}OK`)) throw new Error(`IMAP: ${value}`);
    return;
  }
}
