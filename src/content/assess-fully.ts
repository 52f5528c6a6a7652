import { type Assessment, assess } from '../detection/index.ts';
import type { Kit } from './kit.ts';

/** What is known of a field, with all the words that it takes; null where nobody has those words now. */
export async function assessFully(
  field: HTMLInputElement,
  { knowledge, learnMore }: Kit,
): Promise<Assessment | null> {
  const assessment = assess(field, knowledge);
  if (!knowledge.words.lacking) return assessment;
  return (await learnMore()) ? assess(field, knowledge) : null;
}
