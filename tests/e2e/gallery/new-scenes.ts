import { appError } from '../../../src/domain/errors.ts';
import { fail, ok } from '../../../src/domain/result.ts';
import { button } from './acts.ts';
import { fastmail } from './sample-data.ts';
import type { Scene } from './scene.ts';
import { signedIn } from './signed-in.ts';

/** A new address, from the popup. */
export const newScenes: readonly Scene[] = [
  signedIn('new-form-domains', {
    act: button('Add details'),
    replies: {
      'server.features': ok({
        ...fastmail,
        domains: ['masked.example', 'veil.example'],
        defaultDomain: 'veil.example',
      }),
    },
  }),
  signedIn('new-form-refused', {
    replies: { 'aliases.create': fail(appError('prefix-refused', { address: 'none' })) },
    session: { 'popup.new': { at: Date.now(), value: { open: true, prefix: 'shop' } } },
    act: button(/^New address/),
  }),
  signedIn('new-form', { act: button('Add details') }),
  signedIn('new-form-wrong', {
    session: {
      'popup.new': { at: Date.now(), value: { open: true, prefix: 'no spaces!', description: 'Half typed' } },
    },
  }),
  signedIn('new-made', { act: button(/^New address/) }),
  signedIn('new-failed', {
    act: button(/^New address/),
    replies: { 'aliases.create': fail(appError('rate-limit', { address: 'none', retryAfter: 42 })) },
  }),
];
