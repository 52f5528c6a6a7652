import type { Competitor, Lab } from './lab.ts';
import { measureBytes } from './measure/bytes.ts';
import { measureCrowd } from './measure/crowd.ts';
import { measureDetection } from './measure/detection.ts';
import { type Offer, playFloor, playOffer } from './measure/offer.ts';
import { measurePopup } from './measure/popup.ts';
import { measureStorms } from './measure/storms.ts';
import { measureVisits } from './measure/visits.ts';
import { measureWakes } from './measure/wake.ts';
import { type OfferRuns, offerRows } from './offer-rows.ts';
import type { Group, Rounds } from './options.ts';
import type { Row } from './row.ts';
import { byteRows, crowdRows, detectionRows, popupRows, stormRows, visitRows, wakeRows } from './rows.ts';

export type Tell = (what: string) => void;

/** How many failed attempts at an offer are forgiven before the run fails: a busy machine may drop a click. */
const patience = 3;

/** Measures the wanted groups, one after the other. */
export async function run(lab: Lab, groups: readonly Group[], rounds: Rounds, tell: Tell): Promise<Row[]> {
  const measures: Readonly<Record<Group, () => Promise<Row[]>>> = {
    bytes: async () => byteRows(measureBytes(lab.dist)),
    visits: async () => visitRows(await measureVisits(lab, rounds.visits, tell)),
    storms: async () => [
      ...stormRows(await measureStorms(lab, rounds.storms)),
      ...crowdRows(await measureCrowd(lab, rounds.crowd), rounds.crowd),
    ],
    offers: async () => measureOffers(lab, rounds, tell),
    worker: async () => wakeRows(await measureWakes(lab, rounds.wakes)),
    popup: async () => popupRows(await measurePopup(lab, rounds.popup)),
    detection: async () => detectionRows(await measureDetection(lab, rounds.detection)),
  };
  const rows: Row[] = [];
  for (const group of groups) {
    tell(group);
    rows.push(...(await measures[group]()));
  }
  return rows;
}

async function measureOffers(lab: Lab, rounds: Rounds, tell: Tell): Promise<Row[]> {
  let failures = 0;
  const play = async (worker: 'awake' | 'stopped', into: Offer[]) => {
    try {
      into.push(await playOffer(lab, worker));
    } catch (error) {
      failures += 1;
      tell(`an offer failed: ${error instanceof Error ? error.message : error}`);
      if (failures > patience) throw error;
    }
  };
  // The first offer after a sign-in fetches the session, which no later one does.
  const first: Offer[] = [];
  await play('awake', first);
  const near = {
    delay: 100,
    awake: [] as Offer[],
    stopped: [] as Offer[],
    floorAwake: [] as number[],
    floorStopped: [] as number[],
  };
  lab.setDelay(near.delay);
  await playFloor(lab, 'awake');
  for (let round = 0; round < rounds.offers; round += 1) {
    near.floorAwake.push(await playFloor(lab, 'awake'));
    await play('awake', near.awake);
    near.floorStopped.push(await playFloor(lab, 'stopped'));
    await play('stopped', near.stopped);
  }
  tell(`offers with the server at 300 ms, ${rounds.fills} times`);
  lab.setDelay(300);
  const far: Offer[] = [];
  for (let i = 0; i < rounds.fills; i += 1) await play('awake', far);
  lab.setDelay(0);
  return offerRows(near satisfies OfferRuns, far);
}

export type { Competitor };
