import { coreCapability, mailCapability } from '../jmap/capabilities.ts';
import type { State } from './state.ts';

/** Tokens every fresh server knows. The demo's guide shows the first. */
export const presetTokens = {
  demo: 'fmu1-demo-token',
  readOnly: 'fmu1-read-only-token',
  mailOnly: 'fmu1-mail-only-token',
  bela: 'fmu1-bela-token',
} as const;

/** `masked`: what a token for masked e-mail opens. Two people, so that tests can tell their accounts apart; passwords are for the sign-in page and HTTP Basic. */
export function initialState(masked: readonly string[]): State {
  return {
    users: [
      {
        id: 'u7a1ada',
        email: 'ada@example.test',
        name: 'Ada Lind',
        password: 'analytical',
        maskDomain: 'masked.example',
      },
      {
        id: 'u3b2bel',
        email: 'bela@example.test',
        name: 'Bela Moreau',
        password: 'mandolin',
        maskDomain: 'quiet.example',
      },
    ],
    masks: [],
    tokens: [
      { token: presetTokens.demo, userId: 'u7a1ada', name: 'Demo', readOnly: false, capabilities: masked },
      {
        token: presetTokens.readOnly,
        userId: 'u7a1ada',
        name: 'Reader',
        readOnly: true,
        capabilities: masked,
      },
      {
        token: presetTokens.mailOnly,
        userId: 'u7a1ada',
        name: 'Mail',
        readOnly: false,
        capabilities: [coreCapability, mailCapability],
      },
      { token: presetTokens.bela, userId: 'u3b2bel', name: 'Demo', readOnly: false, capabilities: masked },
    ],
    letters: [],
    customers: [],
    usedEmails: [],
    sessionVersion: 1,
    oauth: {},
  };
}
