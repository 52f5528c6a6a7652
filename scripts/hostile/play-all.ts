import { type Attack, idOf } from '../../tests/hostile/attack.ts';
import { type Lab, playAttack } from '../../tests/hostile/play/lab.ts';
import type { Outcome, Results } from '../../tests/hostile/results.ts';
import { outcomeOf } from '../../tests/hostile/table.ts';

const signs: Readonly<Record<Outcome, string>> = { held: '✓', succeeded: '✗', limit: '!', 'not played': '-' };

/** Plays attacks one after another in a browser, prints each with its outcome, and adds them to the results. */
export async function playAll(lab: Lab, attacks: readonly Attack[], known: Results): Promise<Results> {
  const results: Record<string, Results[string]> = { ...known };
  const counts: Record<Outcome, number> = { held: 0, succeeded: 0, limit: 0, 'not played': 0 };
  console.log(`\nHostile pages in ${lab.browser}\n`);
  try {
    for (const attack of attacks) {
      const how = attack.unplayable?.[lab.browser] ? null : await attempt(lab, attack);
      const outcome = outcomeOf(attack, lab.browser, how);
      counts[outcome] += 1;
      results[idOf(attack)] = { ...results[idOf(attack)], [lab.browser]: outcome };
      const reason = how === null ? '' : `\n      ${how}`;
      console.log(`  ${signs[outcome]} ${idOf(attack).padEnd(4)} The page ${attack.name}${reason}`);
    }
  } finally {
    await lab.close();
  }
  const told = Object.entries(counts).filter(([, count]) => count > 0);
  console.log(`\n${lab.browser}: ${told.map(([outcome, count]) => `${count} ${outcome}`).join(', ')}`);
  return results;
}

/** A play that breaks off proves nothing, and so counts against us. */
async function attempt(lab: Lab, attack: Attack): Promise<string | null> {
  try {
    return await playAttack(lab, attack);
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}
