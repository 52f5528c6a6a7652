import { masksOf } from '../../masks.ts';
import type { World } from '../../world.ts';
import { maskRecord } from './record.ts';

/** The masks of one person at one state: id, and the record as text. */
type Snapshot = ReadonlyMap<string, string>;

/** What changed between two states, by id. */
export interface MaskChanges {
  readonly created: readonly string[];
  readonly updated: readonly string[];
  readonly destroyed: readonly string[];
}

/** Older states than this many changes back are forgotten. */
const kept = 20;

const snapshotsOfWorld = new WeakMap<World, Map<string, Map<string, Snapshot>>>();

function snapshotsOf(world: World, userId: string): Map<string, Snapshot> {
  const all = snapshotsOfWorld.get(world) ?? new Map<string, Map<string, Snapshot>>();
  snapshotsOfWorld.set(world, all);
  const own = all.get(userId) ?? new Map<string, Snapshot>();
  all.set(userId, own);
  return own;
}

function takeSnapshot(world: World, userId: string): Snapshot {
  return new Map(masksOf(world, userId).map((mask) => [mask.id, JSON.stringify(maskRecord(mask))]));
}

function isSame(left: Snapshot, right: Snapshot): boolean {
  return left.size === right.size && [...left].every(([id, text]) => right.get(id) === text);
}

/** The state string of a person's masks: it changes when any of them does, whoever changed it. */
export function maskState(world: World, userId: string): string {
  const snapshots = snapshotsOf(world, userId);
  const now = takeSnapshot(world, userId);
  const [last] = [...snapshots].slice(-1);
  if (last && isSame(last[1], now)) return last[0];
  const state = `m${last ? Number(last[0].slice(1)) + 1 : 1}`;
  snapshots.set(state, now);
  const [oldest] = snapshots.keys();
  if (snapshots.size > kept && oldest !== undefined) snapshots.delete(oldest);
  return state;
}

/** What changed since a state; null when that state is not known (any more). */
export function changesSince(world: World, userId: string, state: string): MaskChanges | null {
  const before = snapshotsOf(world, userId).get(state);
  if (!before) return null;
  const now = takeSnapshot(world, userId);
  return {
    created: [...now.keys()].filter((id) => !before.has(id)),
    updated: [...now].filter(([id, text]) => before.has(id) && before.get(id) !== text).map(([id]) => id),
    destroyed: [...before.keys()].filter((id) => !now.has(id)),
  };
}
