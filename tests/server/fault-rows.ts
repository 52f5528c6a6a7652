import { faultKinds, faultTable } from './faults.ts';

/** The rows of README's table of faults; a test holds the two together. */
export function faultRows(): readonly string[] {
  return faultKinds.map((kind) => {
    const { stage, on, takes, doc } = faultTable[kind];
    const where = Object.values(on).join(', ') || 'any';
    return `| \`${kind}\` | ${stage} | ${where} | ${takes === '' ? '' : `\`${takes}\``} | ${doc} |`;
  });
}
