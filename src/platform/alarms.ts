import { createTurns } from '../domain/turns.ts';
import { browser } from './browser.ts';

const name = 'recover';
/** Chrome rounds shorter alarms up to this, in ms. */
const shortest = 30_000;

const inTurn = createTurns();

/** Sees to it that the background is woken at the time (ms since the epoch), or earlier if something else wants it. */
export function wakeAt(time: number): Promise<void> {
  return inTurn(async () => {
    const when = Math.max(time, Date.now() + shortest);
    const planned = await browser.alarms.get(name);
    if (planned && planned.scheduledTime <= when && planned.scheduledTime > Date.now()) return;
    // Chromium answers once it is planned, whatever the types say.
    await browser.alarms.create(name, { when });
  });
}

/** Calls back whenever the alarm rings. Registered at top level, so that a stopped worker is started for it. */
export function onWake(callback: () => void): void {
  browser.alarms.onAlarm.addListener((alarm) => {
    if (alarm.name === name) callback();
  });
}
