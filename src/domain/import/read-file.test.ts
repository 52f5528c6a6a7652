import { describe, expect, it } from 'vitest';
import type { Alias } from '../alias.ts';
import { checklistLimits } from '../checklist.ts';
import { toFile } from '../export/address-file.ts';
import { longestJson, readAddressFile } from './read-file.ts';

const read = (text: string | Uint8Array<ArrayBuffer>) => readAddressFile(new Blob([text]));

async function addresses(text: string) {
  const content = await read(text);
  if (!content.ok) throw new Error(JSON.stringify(content.fault));
  return content.addresses;
}

async function fault(text: string | Uint8Array<ArrayBuffer>) {
  const content = await read(text);
  return content.ok ? null : [content.fault.code, content.fault.line];
}

/** A file of any size that counts how much of it was asked for, in pieces of 64 kB. */
function endless(first: string, piece: string, pieces: number) {
  let given = 0;
  const bytes = new TextEncoder().encode(piece);
  const file = {
    stream: () =>
      new ReadableStream<Uint8Array<ArrayBuffer>>(
        {
          pull(controller) {
            if (given >= pieces) controller.close();
            else controller.enqueue(given === 0 ? new TextEncoder().encode(first) : bytes);
            given += 1;
          },
        },
        { highWaterMark: 0 },
      ),
  };
  return { file, given: () => given };
}

describe('exports of other services', () => {
  it('name the line of an address that is longer than any mail server takes', async () => {
    const domain = Array.from({ length: 4 }, () => 'b'.repeat(48)).join('.');
    const text = `alias,note,enabled\na@slmail.me,,True\n${'a'.repeat(64)}@${domain}.example,,True\n`;
    expect(await fault(text)).toEqual(['no-address', 3]);
  });

  it('SimpleLogin', async () => {
    const text =
      'alias,note,enabled,mailboxes\r\n' +
      'shop.x1@slmail.me,Used on www.Shop.example,True,ada@mail.example\r\n' +
      'b@slmail.me,"two\r\nlines, and a ""quote""",False,ada@mail.example bob@mail.example\r\n';
    expect(await addresses(text)).toEqual([
      {
        email: 'shop.x1@slmail.me',
        site: 'shop.example',
        description: 'Used on www.Shop.example',
        works: true,
        source: 'simplelogin',
      },
      {
        email: 'b@slmail.me',
        site: '',
        description: 'two\r\nlines, and a "quote"',
        works: false,
        source: 'simplelogin',
      },
    ]);
  });

  it('addy.io', async () => {
    const text =
      'id,user_id,local_part,extension,domain,email,active,description,created_at,deleted_at\n' +
      '1,2,x7,,anonaddy.me,x7@anonaddy.me,1,news.example,2024-01-01,\n' +
      '3,2,x8,,anonaddy.me,x8@anonaddy.me,0,,2024-01-01,\n';
    expect(await addresses(text)).toMatchObject([
      { email: 'x7@anonaddy.me', site: 'news.example', works: true, source: 'addy' },
      { email: 'x8@anonaddy.me', site: '', works: false, source: 'addy' },
    ]);
  });

  it('Firefox Relay, as a table and as JSON', async () => {
    const table =
      'id,full_address,enabled,description,generated_for,used_on\n' +
      '1,a1@mozmail.com,true,My words,https://games.example/join,"games.example,"\n';
    const record = { full_address: 'a1@mozmail.com', enabled: true, description: 'My words' };
    const json = JSON.stringify([{ ...record, generated_for: 'https://games.example/join', used_on: null }]);
    const expected = [
      {
        email: 'a1@mozmail.com',
        site: 'games.example',
        description: 'My words',
        works: true,
        source: 'relay',
      },
    ];
    expect(await addresses(table)).toEqual(expected);
    expect(await addresses(json)).toEqual(expected);
  });

  it('our own, both ways, with the guard against formulas taken off again', async () => {
    const alias: Alias = {
      id: 'm1',
      email: 'odd.sock@masked.example',
      state: 'disabled',
      forDomain: 'https://shop.example',
      description: '=1+1',
      createdAt: null,
      createdBy: 'Bauta',
      lastMessageAt: null,
      url: null,
    };
    for (const kind of ['csv', 'json'] as const) {
      expect(await addresses(toFile(kind, [alias], 'ada', 0))).toEqual([
        {
          email: alias.email,
          site: 'shop.example',
          description: '=1+1',
          works: false,
          source: 'bauta',
        },
      ]);
    }
  });

  it('any table with a column of addresses; one that comes twice is one', async () => {
    expect(
      await addresses('Website,Email,Notes\nshop.example,a@b.example,x\nshop.example,A@b.example,y'),
    ).toMatchObject([{ email: 'A@b.example', site: 'shop.example', description: 'y', source: 'other' }]);
  });
});

describe('a file that is not as it must be', () => {
  const head = 'alias,note,enabled,mailboxes\n';
  it.each([
    ['empty', '', ['nothing', 1]],
    ['only blank lines', '\n\n\n', ['nothing', 4]],
    ['only a head', head, ['nothing', 2]],
    ['a letter', 'Dear Bauta,\nhow are you?', ['no-columns', 1]],
    ['a page', '<!doctype html><title>x</title>', ['no-columns', 1]],
    ['a quote that never ends', `${head}a@b.example,"x\n\n\ny,True,`, ['open-quote', 2]],
    ['a quote inside a cell', `${head}a@b.example,x"y",True,\n`, ['stray-quote', 2]],
    ['text after a quote', `${head}a@b.example,"x"y,True,\n`, ['stray-quote', 2]],
    ['a cell too few', `${head}a@b.example,x,True,\nb@b.example,x,True\n`, ['uneven', 3]],
    ['markup for an address', `${head}<img src=x onerror=alert(1)>,x,True,\n`, ['no-address', 2]],
    ['a formula for an address', `${head}=HYPERLINK(1)@b.example,x,True,\n`, ['no-address', 2]],
    ['no address', `${head}a@b.example,x,True,\n,x,True,\n`, ['no-address', 3]],
    ['an address of two lines', `${head}"a@b.example\nBcc: x@y.example",x,True,\n`, ['no-address', 2]],
    ['a thousand columns', `alias,note,enabled${',x'.repeat(997)}\n`, ['too-wide', 1]],
    ['an enormous cell', `${head}a@b.example,${'x'.repeat(20_000)},True,\n`, ['too-long', 2]],
    ['null characters', `${head}a@b.example,\0,True,\n`, ['not-text', 2]],
    [
      'half of our JSON',
      '{"format":"bauta-addresses","addresses":[\n  {"email":"a@b.example"},\n  {"em',
      ['broken-json', 3],
    ],
    ['JSON of something else', '{"folders":[]}', ['no-columns', 1]],
    ['JSON of numbers', '[1,2]', ['no-address', 1]],
    [
      'JSON with a bad address',
      '{"addresses":[\n{"email":"a@b.example"},\n{"email":"x"}\n]}',
      ['no-address', 3],
    ],
    ['a prototype', '[{"__proto__":{"email":"a@b.example"}}]', ['no-columns', 1]],
    ['deep nesting', '['.repeat(100_000), ['broken-json', 1]],
  ])('%s is refused with its line', async (_, text, expected) => {
    expect(await fault(text)).toEqual(expected);
  });

  it('is refused where it is no UTF-8', async () => {
    expect(await fault(new Uint8Array([0x61, 0xff, 0xfe, 0x00]))).toEqual(['not-text', 1]);
  });

  it('of 50 MB is read no further than its first fault, with pauses on the way', async () => {
    const rows = 'a@b.example,x,True,\n'.repeat(3_277);
    const { file, given } = endless(head, rows, 800);
    let pauses = 0;
    const content = await readAddressFile(file, async () => {
      pauses += 1;
    });
    expect(content).toEqual({ ok: false, fault: { code: 'too-many', line: checklistLimits.items + 2 } });
    expect(given()).toBeLessThan(20);
    expect(pauses).toBe(0);
  });

  it('of 50 MB in one cell ends at once, and so does JSON without end', async () => {
    const cell = endless(`${head}a@b.example,`, 'x'.repeat(65_536), 800);
    expect(await readAddressFile(cell.file)).toMatchObject({ fault: { code: 'too-long', line: 2 } });
    expect(cell.given()).toBeLessThan(5);
    const piece = `${' '.repeat(65_535)}\n`;
    const json = endless('[', piece, 800);
    let pauses = 0;
    const content = await readAddressFile(json.file, async () => {
      pauses += 1;
    });
    expect(content).toMatchObject({ fault: { code: 'too-big', line: expect.any(Number) } });
    expect(json.given()).toBeLessThanOrEqual(longestJson / 65_536 + 3);
    expect(pauses).toBeGreaterThan(15);
  });
});
