import { randomBytes } from 'node:crypto';
import { faultTable } from '../faults.ts';
import { sessionState } from '../jmap/session.ts';
import { sendLetter } from '../mail.ts';
import { addMask, expirePending } from '../masks.ts';
import { dropAll } from '../oauth/adapter.ts';
import type { Quirks } from '../quirks.ts';
import { initialState } from '../state/initial-state.ts';
import type { User } from '../state/state.ts';
import type { World } from '../world.ts';
import type { Control } from './control.ts';

function findUser({ state }: World, email: string | undefined): User {
  const user = email === undefined ? state.users[0] : state.users.find((one) => one.email === email);
  if (!user) throw new Error(`No user ${email}`);
  return user;
}

/** The control of one server, in its own process. */
export function createControl(world: World, initialQuirks: Quirks): Control {
  const { state, quirks, faults, clock, log } = world;
  const grantModels = ['AccessToken', 'RefreshToken', 'AuthorizationCode', 'Grant'];
  return {
    arm(fault) {
      if (!(fault.kind in faultTable)) throw new Error(`No fault is called ${fault.kind}`);
      return faults.arm(fault);
    },
    disarm: (id) => faults.disarm(id),
    clearFaults: () => faults.clear(),
    armedFaults: () => faults.armed(),
    quirks: () => ({ ...quirks }),
    setQuirks: (change) => ({ ...Object.assign(quirks, change) }),
    resetQuirks: () => ({ ...Object.assign(quirks, initialQuirks) }),
    now: () => clock.now(),
    advanceClock(ms) {
      clock.advance(ms);
      return clock.now();
    },
    addUser(user) {
      const added: User = {
        id: `u${randomBytes(3).toString('hex')}`,
        name: user.email,
        password: 'password',
        maskDomain: 'masked.example',
        ...user,
      };
      state.users.push(added);
      return added;
    },
    mintToken(wish = {}) {
      const token = wish.token ?? `fmu1-${randomBytes(12).toString('hex')}`;
      state.tokens.push({
        token,
        userId: findUser(world, wish.user).id,
        name: wish.name ?? 'Test',
        readOnly: wish.readOnly ?? false,
        capabilities: wish.capabilities ?? world.mode.tokenCapabilities,
      });
      return token;
    },
    revokeToken(token) {
      state.tokens = state.tokens.filter((one) => one.token !== token);
    },
    tokens: () => state.tokens,
    touchSession() {
      state.sessionVersion += 1;
      return sessionState(world);
    },
    masks(user) {
      expirePending(world);
      const owner = user === undefined ? null : findUser(world, user).id;
      return state.masks.filter((mask) => owner === null || mask.userId === owner);
    },
    addMasks: (seeds, user) => seeds.map((seed) => addMask(world, findUser(world, user), seed)),
    changeMask(id, change) {
      const mask = state.masks.find((one) => one.id === id);
      if (!mask) throw new Error(`No mask ${id}`);
      Object.assign(mask, change);
    },
    removeMask(id) {
      state.masks = state.masks.filter((one) => one.id !== id);
    },
    sendLetter: (letter) =>
      sendLetter(world, { from: 'somebody@elsewhere.example', subject: 'Hello', text: '', ...letter }),
    letters: (to) => state.letters.filter((letter) => to === undefined || letter.to === to),
    customers: () => state.customers,
    expireAccessTokens: () => dropAll(state, ['AccessToken']),
    revokeGrants: () => dropAll(state, grantModels),
    forgetClients: () => dropAll(state, ['Client']),
    reset() {
      Object.assign(state, initialState(world.mode.tokenCapabilities));
      world.creations.clear();
      faults.clear();
      Object.assign(quirks, initialQuirks);
      log.clear();
    },
    log: (filter = {}) => log.where(filter),
    clearLog: () => log.clear(),
  };
}
