import { setTimeout as sleep } from 'node:timers/promises';
import { expect, it } from 'vitest';
import type { Aliases } from '../../src/aliases/service.ts';
import type { Intent } from '../../src/domain/intent.ts';
import type { Result } from '../../src/domain/result.ts';
import { type EmbeddedServer, startServer } from '../server/start.ts';
import type { Mask } from '../server/state/state.ts';
import { faults, randomFrom } from './soak/faults.ts';
import { type Disk, type Process, startProcess } from './soak/process.ts';
import { type Outcome, wish } from './soak/wish.ts';

const creations = Number(process.env['BAUTA_RUNS'] ?? 2_000);
const seed = Number(process.env['BAUTA_SEED'] ?? 20_261_125);
/** For how many of them a fault is armed; some are never met, such as those of a destruction. */
const faultRate = 0.25;
/** Wishes under way at a time. */
const lanes = 6;
/** The background is killed after so many wishes. */
const lifetime = 50;
const minute = 60_000;

type Facts = Pick<Mask, 'id' | 'email' | 'state' | 'forDomain' | 'description' | 'url'>;

it(
  `of ${creations} wishes, a fifth of them under a fault, each ends with one address or none, and everybody agrees`,
  async () => {
    const server = await startServer({ quirks: { maxConcurrentRequests: 100 } });
    const disk: Disk = { journal: new Map(), cache: new Map(), lastChanges: new Map(), bugs: [] };
    const random = randomFrom(seed);
    const outcomes: Outcome[] = [];
    let background = startProcess(server, disk);
    let death = createDeath();
    let next = 0;

    const restart = () => {
      background.kill();
      death.come();
      death = createDeath();
      background = startProcess(server, disk);
      void background.aliases.recover();
    };
    const ask = async <T>(question: (aliases: Aliases) => Promise<Result<T>>): Promise<Result<T>> => {
      for (;;) {
        const reply = await Promise.race([question(background.aliases), death.came]);
        if (reply !== 'killed') return reply;
      }
    };
    const lane = async () => {
      while (next < creations) {
        const n = next;
        next += 1;
        if (n % lifetime === lifetime - 1) restart();
        if (random() < faultRate) {
          const fault = faults[Math.floor(random() * faults.length)];
          if (fault) server.control.arm(fault);
        }
        outcomes.push(await wish(n, ask));
      }
    };
    await Promise.all(Array.from({ length: lanes }, lane));
    server.control.clearFaults();
    restart();
    await settleAll(server, background, disk);

    const listed = await background.aliases.list('ada', 'now');
    if (!listed.ok || listed.value.staleBecause) throw new Error(JSON.stringify(listed));
    const facts = ({ id, email, state, forDomain, description, url }: Facts) =>
      JSON.stringify({ id, email, state, forDomain, description, url: url ?? null });
    // A spare belongs to nobody yet: it is the one thing that the list keeps to itself.
    const spares = [...disk.journal.values()].filter(({ phase }) => phase === 'spare');
    const free = new Set(spares.map(({ alias }) => alias?.id));
    const toShow = server.control.masks().filter(({ id, state }) => state !== 'pending' || !free.has(id));
    expect(listed.value.aliases.map(facts).sort()).toEqual(toShow.map(facts).sort());
    const tally = judge(server, outcomes);
    expect(disk.bugs).toEqual([]);
    checkLog(server);
    const struck = server.log.all().filter((entry) => entry.faults.length > 0).length;
    expect(struck).toBeGreaterThan(creations * 0.18);
    console.info(
      `${creations} wishes, ${struck} faults, ${Math.floor(creations / lifetime)} kills, seed ${seed}: ${JSON.stringify(tally)}`,
    );
    await server.close();
  },
  15 * minute,
);

/** That a process was killed before it said anything. */
function createDeath() {
  let come = () => {};
  const came = new Promise<'killed'>((resolve) => {
    come = () => resolve('killed');
  });
  return { came, come: () => come() };
}

const owing: ReadonlySet<Intent['phase']> = new Set(['sending', 'checking', 'filled', 'undoing', 'leased']);

/** Rings until nothing is owed: back-off ends after 15 minutes, a silent panel counts as used after an hour. */
async function settleAll(server: EmbeddedServer, { aliases }: Process, { journal }: Disk): Promise<void> {
  // What was late arrives.
  await sleep(2_000);
  const owed = () => [...journal.values()].filter(({ phase }) => owing.has(phase));
  for (let round = 0; round < 8 && owed().length > 0; round += 1) {
    server.control.advanceClock(31 * minute);
    await aliases.recover();
  }
  expect(owed()).toEqual([]);
}

/** Each wish has the address it was told of, and no other; whoever was told of none has none. */
function judge(server: EmbeddedServer, outcomes: readonly Outcome[]) {
  const alive = server.control.masks().filter(({ state }) => state !== 'deleted');
  const tally = { used: 0, closed: 0, undone: 0, none: 0, found: 0, unknown: 0, spares: 0 };
  expect(outcomes.length).toBe(creations);
  for (const { name, email, end, error } of outcomes) {
    const mine = alive.filter(({ description }) => description === name);
    if (error === null) {
      tally[end] += 1;
      const wanted = end === 'used' ? [[email, 'enabled', null]] : [];
      expect(
        mine.map((mask) => [mask.email, mask.state, mask.url]),
        `${name}, ${end}`,
      ).toEqual(wanted);
    } else if (error.address === 'none') {
      tally.none += 1;
      expect(mine, `${name}, told ${error.code}`).toEqual([]);
    } else {
      tally[mine.length > 0 ? 'found' : 'unknown'] += 1;
      expect(mine.length, `${name}, told ${error.code}`).toBeLessThanOrEqual(1);
    }
  }
  // The rest is pending and vanishes by itself.
  const rest = alive.filter(({ state }) => state !== 'enabled');
  expect(rest.filter(({ state }) => state !== 'pending')).toEqual([]);
  tally.spares = rest.length;
  expect(alive.length - rest.length).toBe(tally.used + tally.found);
  return tally;
}

/** No creation was ever sent twice. */
function checkLog({ log }: EmbeddedServer): void {
  const sent = log.calls('MaskedEmail/set').flatMap(({ create = [] }) => create);
  expect(sent.length).toBe(new Set(sent).size);
  expect(sent.length).toBeGreaterThan(creations / 2);
}
