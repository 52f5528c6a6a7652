import { expect, it } from 'vitest';
import { makingVersion } from './making-settings.ts';
import { pageSettingsVersion } from './page-settings.ts';
import { makingSteps, parseMakingSettings } from './parse-making-settings.ts';
import { pageSteps, parsePageSettings } from './parse-page-settings.ts';
import { type Step, upgrade } from './upgrade.ts';

const steps: readonly Step[] = [
  ({ on, ...rest }) => ({ ...rest, where: on ? 'everywhere' : 'nowhere' }),
  ({ where, ...rest }) => ({ ...rest, places: [where] }),
];

it('goes through every step from the form that is stored', () => {
  expect(upgrade({ on: true }, steps)).toEqual({ places: ['everywhere'] });
  expect(upgrade({ version: 1, where: 'x' }, steps)).toEqual({ version: 1, places: ['x'] });
});

it('leaves alone what is of this form or a younger one', () => {
  for (const version of [2, 3]) {
    const stored = { version, places: [] };
    expect(upgrade(stored, steps)).toBe(stored);
  }
});

it('takes what is damaged as it is, and a number that makes no sense as none', () => {
  for (const stored of [undefined, null, 'x', 7, []]) expect(upgrade(stored, steps)).toBe(stored);
  expect(upgrade({ version: -4, on: false }, steps)).toMatchObject({ places: ['nowhere'] });
  expect(upgrade({ version: 'two', on: false }, steps)).toMatchObject({ places: ['nowhere'] });
});

it('numbers every form of the settings, and keeps what was set before there was a number', () => {
  expect(pageSteps).toHaveLength(pageSettingsVersion);
  expect(makingSteps).toHaveLength(makingVersion);
  expect(parsePageSettings({ where: 'strict', theme: 'dark' })).toMatchObject({
    version: pageSettingsVersion,
    where: 'strict',
    theme: 'dark',
  });
  expect(parseMakingSettings({ prefix: 'site' })).toMatchObject({ version: makingVersion, prefix: 'site' });
});
