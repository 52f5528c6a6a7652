/** Where one build writes what it bundled, for `mergeLicences`. Not part of the package. */
export const licencesFile = 'licences.json';

/** One bundled package, as Vite's `build.license` writes it. */
export interface Licence {
  readonly name: string;
  readonly version: string;
  /** SPDX expression. */
  readonly identifier?: string;
  readonly text?: string;
}

/** The licences of all that several builds bundled, each package once, as Markdown. */
export function mergeLicences(lists: readonly (readonly Licence[])[]): string {
  const all = new Map(lists.flat().map((licence) => [`${licence.name}@${licence.version}`, licence]));
  const sorted = [...all].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, licence]) => licence);
  const sections = sorted.map(
    ({ name, version, identifier = 'no licence named', text = '' }) =>
      `## ${name} - ${version} (${identifier})\n\n${text}\n`,
  );
  return ['# Licences\n\nThe extension holds code of these packages.\n', ...sections].join('\n');
}
