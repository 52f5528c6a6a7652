import { describe, expect, it } from 'vitest';
import { clientOf } from '../../tests/jmap/client-of.ts';
import { json } from '../../tests/jmap/fake-fetch.ts';
import { core, maskedEmail, replyJson } from '../../tests/jmap/wire.ts';
import { ok } from '../domain/result.ts';

const request = {
  creationId: 'intent-1',
  state: 'pending',
  url: 'bauta:intent/intent-1',
  wish: { forDomain: 'https://shop.example', description: '', prefix: '' },
} as const;

const created = {
  id: 'masked-7',
  email: 'new.mask@masked.example',
  createdAt: '2026-11-22T10:00:00Z',
  url: null,
};

const createdReply = () => json(replyJson('MaskedEmail/set', { created: { 'intent-1': created } }));

describe('creating', () => {
  it('sends one MaskedEmail/set with the creation id, exactly two capabilities and no empty wishes', async () => {
    const { client, posts } = clientOf(createdReply);
    await client.create(request);
    expect(posts()).toHaveLength(1);
    expect(posts()[0]?.body).toEqual({
      using: [core, maskedEmail],
      methodCalls: [
        [
          'MaskedEmail/set',
          {
            accountId: 'u1',
            create: {
              'intent-1': {
                state: 'pending',
                url: 'bauta:intent/intent-1',
                forDomain: 'https://shop.example',
              },
            },
          },
          'c0',
        ],
      ],
    });
  });

  it('joins the partial reply with the request, the server having the last word', async () => {
    const { client } = clientOf(createdReply);
    const result = await client.create(request);
    expect(result).toEqual(
      ok({
        id: 'masked-7',
        email: 'new.mask@masked.example',
        state: 'pending',
        forDomain: 'https://shop.example',
        description: '',
        createdAt: '2026-11-22T10:00:00Z',
        createdBy: '',
        lastMessageAt: null,
        url: null,
      }),
    );
  });

  it('accepts an alias that the server made enabled and altered', async () => {
    const { client } = clientOf(() =>
      json(
        replyJson('MaskedEmail/set', {
          created: {
            'intent-1': { ...created, state: 'enabled', forDomain: 'shop.example', description: 'x' },
          },
        }),
      ),
    );
    const result = await client.create(request);
    expect(result.ok && result.value).toMatchObject({
      state: 'enabled',
      forDomain: 'shop.example',
      description: 'x',
    });
  });
});
