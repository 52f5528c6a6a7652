import type { Offer } from './measure/offer.ts';
import { exactRow, type Row, waitRow } from './row.ts';

const atMost = (most: number, says: string) => ({ most, says });
const nothing = () => null;

/** From the focus to the filled field, at one delay of the server. */
export interface OfferRuns {
  readonly delay: number;
  readonly awake: readonly Offer[];
  readonly stopped: readonly Offer[];
  readonly floorAwake: readonly number[];
  readonly floorStopped: readonly number[];
}

/** `near` at the delay of a near server, with both workers; `far` with many runs, in which the spare is there. */
export function offerRows(near: OfferRuns, far: readonly Offer[]): Row[] {
  const every = [...near.awake, ...near.stopped, ...far];
  const frames = (
    id: string,
    what: string,
    pick: (offer: Offer) => { frames: number; ms: number },
    most: number,
  ) => [
    waitRow(
      { id, what, unit: 'frames' },
      every.map((offer) => pick(offer).frames),
      null,
      () => atMost(most, `${most}`),
    ),
    waitRow(
      { id: `${id}.ms`, what: `${what}, time`, unit: 'ms' },
      every.map((offer) => pick(offer).ms),
      null,
      nothing,
    ),
  ];
  const fills = far.map(({ fill }) => fill);
  const fromPress = (id: string, what: string, ours: readonly Offer[]) =>
    waitRow(
      { id, what, unit: 'ms' },
      ours.map(({ addressFromPress }) => addressFromPress),
      null,
      nothing,
    );
  const wait = (id: string, what: string, ours: readonly Offer[], floor: readonly number[], share: number) =>
    waitRow(
      { id, what, unit: 'ms' },
      ours.map(({ address }) => address),
      { name: 'icon', values: floor },
      () => atMost(near.delay * share, `${share} × ${near.delay}`),
    );
  return [
    ...frames('mark.first', 'focus → mark painted, first in a document', ({ firstMark }) => firstMark, 4),
    ...frames('mark.later', 'focus → mark painted, later', ({ laterMark }) => laterMark, 2),
    ...frames('panel', 'click on the mark → panel painted', ({ panel }) => panel, 1),
    waitRow(
      { id: 'fill', what: 'click on Use it → filled, spare there, server at 300 ms', unit: 'ms' },
      fills,
      null,
      () => atMost(16, '16'),
    ),
    exactRow(
      { id: 'fill.worst', what: `the worst of ${fills.length}`, unit: 'ms' },
      Math.max(...fills),
      atMost(33, '33'),
      1,
    ),
    wait('address.awake', 'click → address shown, no spare, worker awake', near.awake, near.floorAwake, 1.1),
    fromPress('address.press.awake', 'the same, counted from the button’s going down', near.awake),
    wait(
      'address.stopped',
      'click → address shown, no spare, worker stopped',
      near.stopped,
      near.floorStopped,
      1.5,
    ),
    fromPress('address.press.stopped', 'the same, counted from the button’s going down', near.stopped),
    exactRow(
      { id: 'requests', what: 'requests until the address, at most', unit: 'requests' },
      Math.max(...every.map(({ requests }) => requests)),
      atMost(1, '1'),
    ),
    exactRow(
      { id: 'preflights', what: 'preflights until the address, at most', unit: 'requests' },
      Math.max(...every.map(({ preflights }) => preflights)),
      atMost(0, '0'),
    ),
  ];
}
