import { describe, expect, it } from 'vitest';
import { memorySessions } from '../../tests/jmap/client-of.ts';
import { sessionJson, sessionUrl } from '../../tests/jmap/wire.ts';
import { appError } from '../domain/errors.ts';
import { fail } from '../domain/result.ts';
import { parseSession } from './session.ts';
import { createSessionKeeper, type SessionCache } from './session-keeper.ts';

/** A keeper whose server hands out the states of a list, one after the other. */
function keeperOf(states: string[], sessions: SessionCache = memorySessions()) {
  const fetched: string[] = [];
  const keeper = createSessionKeeper({
    sessionUrl,
    sessions,
    fetchSession: async () => {
      const state = states[fetched.length];
      fetched.push(state ?? 'offline');
      return state === undefined
        ? fail(appError('offline'))
        : parseSession(sessionJson({ state }), sessionUrl);
    },
  });
  const currentState = async () => {
    const session = await keeper.current();
    return session.ok ? session.value.state : session.error.code;
  };
  return { keeper, fetched, currentState };
}

describe('the session keeper', () => {
  it('fetches once for many who ask at once, and remembers', async () => {
    const { fetched, currentState } = keeperOf(['s1', 's2']);
    expect(await Promise.all([currentState(), currentState(), currentState()])).toEqual(['s1', 's1', 's1']);
    expect(await currentState()).toBe('s1');
    expect(fetched).toEqual(['s1']);
  });

  it('finds the session in the cache after a restart', async () => {
    const sessions = memorySessions();
    await keeperOf(['s1'], sessions).currentState();
    const restarted = keeperOf([], {
      ...sessions,
      load: async () => JSON.parse(JSON.stringify(sessions.kept.value)),
    });
    expect(await restarted.currentState()).toBe('s1');
    expect(restarted.fetched).toEqual([]);
  });

  it.each([
    ['nothing', null],
    ['junk', 'junk'],
    ['the session of another server', { ...sessionJson(), sessionUrl: 'https://other.example/session' }],
    ['an API that is not the server’s', { ...sessionJson({ apiUrl: 'https://evil.example/' }), sessionUrl }],
  ])('trusts no cache that holds %s', async (_, cached) => {
    const { fetched, currentState } = keeperOf(['s1'], memorySessions(cached));
    expect(await currentState()).toBe('s1');
    expect(fetched).toEqual(['s1']);
  });

  it('works without a working cache', async () => {
    const broken = () => Promise.reject(new Error('quota'));
    const { currentState } = keeperOf(['s1'], { load: broken, save: broken });
    expect(await currentState()).toBe('s1');
  });

  it('fetches again after another sessionState, also after a restart', async () => {
    const sessions = memorySessions();
    const { keeper, currentState } = keeperOf(['s1', 's2'], sessions);
    await currentState();
    keeper.notice('s1');
    expect(await currentState()).toBe('s1');
    keeper.notice('s2');
    expect(sessions.kept.value).toBeNull();
    expect(await currentState()).toBe('s2');
  });

  it('does not fetch for ever where session and replies never agree', async () => {
    const { keeper, fetched, currentState } = keeperOf(['s1', 's1', 's1']);
    for (let call = 0; call < 5; call += 1) {
      await currentState();
      keeper.notice('other');
    }
    await currentState();
    expect(fetched).toEqual(['s1', 's1']);
  });

  it.each(['', 's1'])('takes nothing from the state %j', async (state) => {
    const { keeper, fetched, currentState } = keeperOf(['s1', 's2']);
    keeper.notice(state);
    await currentState();
    keeper.notice(state);
    await currentState();
    expect(fetched).toEqual(['s1']);
  });

  it('takes nothing from any state where the session has none', async () => {
    const { keeper, fetched, currentState } = keeperOf(['', 's2']);
    await currentState();
    keeper.notice('s2');
    await currentState();
    expect(fetched).toEqual(['']);
  });

  it('keeps the known session where the new one cannot be had, and asks again the next time', async () => {
    const { keeper, fetched, currentState } = keeperOf(['s1']);
    await currentState();
    keeper.forget();
    expect(await currentState()).toBe('offline');
    expect(await currentState()).toBe('offline');
    expect(fetched).toEqual(['s1', 'offline', 'offline']);
  });
});
