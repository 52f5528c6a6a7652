import type { ModeName } from '../../server/modes/index.ts';
import { presetClientId } from '../../server/oauth/redirects.ts';
import type { Quirks } from '../../server/quirks.ts';

/** One server as a person meets it, and the way they sign in there. */
export interface ServerRow {
  readonly name: string;
  readonly mode: ModeName;
  readonly quirks?: Partial<Quirks>;
  readonly way: 'oauth' | 'token';
  readonly clientId?: string;
  /** Permissions the person sees before anything is sent. */
  readonly allMail?: boolean;
}

/** The servers of the matrix; Cyrus, which is a real one, is beside them. */
export const serverRows: readonly ServerRow[] = [
  {
    name: 'Fastmail, client id by hand',
    mode: 'fastmail',
    quirks: { noRegistration: true, resourceRequired: true, shard: true },
    way: 'oauth',
    clientId: presetClientId,
  },
  { name: 'Fastmail, API token', mode: 'fastmail', quirks: { shard: true }, way: 'token' },
  // Shuts other origins out besides: the content script's hosts are enough to read its replies.
  { name: 'UwUMail', mode: 'uwumail', quirks: { noCors: true }, way: 'oauth' },
  { name: 'Stalwart', mode: 'stalwart', way: 'oauth', allMail: true },
  { name: 'inbuxa', mode: 'inbuxa', way: 'oauth', allMail: true },
  { name: 'open-public-client profile', mode: 'strict', way: 'oauth' },
];

export const matrixColumns = ['sign in', 'create', 'list', 'edit', 'expire the token', 'sign out'] as const;
export type MatrixColumn = (typeof matrixColumns)[number];

/** What became of each cell, as a table for the terminal. */
export function drawMatrix(done: ReadonlyMap<string, ReadonlySet<MatrixColumn>>): string {
  const width = Math.max(...[...done.keys()].map((name) => name.length));
  const line = (name: string, cells: readonly string[]) => `${name.padEnd(width)}  ${cells.join('  ')}`;
  const cell = (column: MatrixColumn, isDone: boolean) => (isDone ? 'ok' : '–').padEnd(column.length);
  return [
    line('', matrixColumns),
    ...[...done].map(([name, cells]) =>
      line(
        name,
        matrixColumns.map((column) => cell(column, cells.has(column))),
      ),
    ),
  ].join('\n');
}
