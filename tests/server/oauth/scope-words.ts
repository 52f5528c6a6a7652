import { coreCapability, mailCapability, maskedEmailCapability } from '../jmap/capabilities.ts';

interface Permission {
  readonly title: string;
  readonly about: string;
}

const maskedEmail: Permission = {
  title: 'See, make and change your masked addresses',
  about: 'It cannot read your mail.',
};
const mail: Permission = { title: 'Read and change your mail', about: 'All folders, all letters.' };

const words: Readonly<Record<string, Permission>> = {
  [maskedEmailCapability]: maskedEmail,
  maskedemail: maskedEmail,
  [coreCapability]: {
    title: 'Know who you are here',
    about: 'Your name, your address and the limits of your account.',
  },
  [mailCapability]: mail,
  'urn:ietf:params:oauth:scope:mail': mail,
  openid: { title: 'Know that it is you', about: 'An identifier of your account.' },
  offline_access: { title: 'Stay signed in', about: 'Until you end it here or in the app.' },
};

/** Scopes in words; the same words are said once. A scope without words stands for itself. */
export function describeScopes(scopes: readonly string[]): readonly Permission[] {
  const known = scopes
    .filter((scope) => scope !== '')
    .map(
      (scope) =>
        words[scope] ?? { title: scope.replace(/[<>&]/g, ''), about: 'A permission without a description.' },
    );
  return [...new Set(known)];
}
