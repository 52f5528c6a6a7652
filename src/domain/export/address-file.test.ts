import { describe, expect, it } from 'vitest';
import type { Alias } from '../alias.ts';
import { fileName, toFile } from './address-file.ts';
import { csvCell, csvLine } from './csv-cell.ts';

const alias: Alias = {
  id: 'm1',
  email: 'odd.sock1@masked.example',
  state: 'enabled',
  forDomain: 'https://shop.example',
  description: 'Shoes, "red"',
  createdAt: '2026-01-01T00:00:00Z',
  createdBy: 'Bauta',
  lastMessageAt: null,
  url: 'bauta:intent/secret',
};
const now = Date.parse('2026-02-03T04:05:06Z');

describe('a cell', () => {
  it.each([
    ['plain', 'plain'],
    ['', ''],
    ['a,b', '"a,b"'],
    ['a "b"', '"a ""b"""'],
    ['two\nlines', '"two\nlines"'],
    [' spaced', '" spaced"'],
    ['=1+1', `"'=1+1"`],
    ['=HYPERLINK("https://evil.example","x")', `"'=HYPERLINK(""https://evil.example"",""x"")"`],
    ['+1', `"'+1"`],
    ['-2+3', `"'-2+3"`],
    ['@SUM(A1)', `"'@SUM(A1)"`],
    ['\t=1', `"'\t=1"`],
    ['\r=1', `"'\r=1"`],
    ['\n=1', `"'\n=1"`],
    ['＝1', `"'＝1"`],
  ])('%j is written %j', (text, cell) => {
    expect(csvCell(text)).toBe(cell);
  });

  it('ends its line with both characters', () => {
    expect(csvLine(['a', 'b'])).toBe('a,b\r\n');
  });
});

describe('an export', () => {
  it('is a table with one line for each address, and nothing that only we need', () => {
    expect(toFile('csv', [alias], 'ada@mail.example', now)).toBe(
      '\ufeffemail,state,site,description,createdAt,createdBy,lastMessageAt\r\n' +
        'odd.sock1@masked.example,enabled,https://shop.example,"Shoes, ""red""",2026-01-01T00:00:00Z,Bauta,\r\n',
    );
  });

  it('is JSON that says what it is, one address a line', () => {
    const text = toFile('json', [alias, { ...alias, email: 'b@masked.example' }], 'ada@mail.example', now);
    expect(JSON.parse(text)).toMatchObject({
      format: 'bauta-addresses',
      version: 1,
      account: 'ada@mail.example',
      addresses: [{ email: alias.email, site: alias.forDomain }, { email: 'b@masked.example' }],
    });
    expect(text.split('\n')).toHaveLength(5);
    expect(text).not.toContain('secret');
  });

  it('of nothing is still sound', () => {
    expect(JSON.parse(toFile('json', [], '', now))).toMatchObject({ addresses: [] });
    expect(fileName('csv', now)).toBe('bauta-addresses-2026-02-03.csv');
  });
});
