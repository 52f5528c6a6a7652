import { expect, it, vi } from 'vitest';
import japanese from '../../../public/_locales/ja/messages.json' with { type: 'json' };

vi.stubGlobal('chrome', {
  i18n: {
    getMessage: (key: string, holes: readonly string[] = []) =>
      (japanese as Readonly<Record<string, { message: string }>>)[key]?.message.replace(
        /\$(\d)/g,
        (_, hole: string) => holes[Number(hole) - 1] ?? '',
      ) ?? '',
  },
});
const { changeWords } = await import('./change-words.ts');

it('two sentences are parted as their language parts sentences', () => {
  const words = changeWords({
    id: 'c1',
    kind: 'state',
    state: 'disabled',
    count: 1,
    email: 'a@b.example',
    going: [],
    refused: [{ id: 'm2', error: { code: 'forbidden' } }],
    undoUntil: 0,
  });
  expect(words).toBe('a@b.example をブロックしました。1 件のアドレスは変更されませんでした。');
});
