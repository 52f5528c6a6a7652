import { assess } from '../../src/detection/assess.ts';
import { isCandidate } from '../../src/detection/candidate.ts';
import { type Collected, collect } from '../../src/detection/collect.ts';
import { concepts } from '../../src/detection/concepts.ts';
import { learn } from '../../src/detection/knowledge.ts';
import { lessons } from '../../src/detection/lessons.ts';
import { createWork } from '../../src/detection/limits.ts';
import { readOwn } from '../../src/detection/own.ts';
import { asksForEmail, isBait, namesMailbox } from '../../src/detection/role.ts';
import { createShared } from '../../src/detection/shared.ts';
import { places } from '../../src/detection/signals.ts';
import { isRepetition } from '../../src/detection/twin.ts';
import { isVisible } from '../../src/detection/visible.ts';

const knowledge = learn(lessons);

/** One e-mail field as the learner sees it. */
export interface CollectedField {
  /** Index among the page's `input,textarea`, in the order of the roots walked. */
  readonly index: number;
  /** Names of the signals that hold. */
  readonly signals: readonly string[];
  /** Refused whatever the score: bait, a repetition, or nothing a person sees. */
  readonly vetoed: boolean;
  readonly offer: boolean;
  readonly combined: boolean;
  /** Of our own pages: `offer`, `none` or `either`. */
  readonly expect: string | null;
  readonly expectCombined: boolean;
  readonly id: string;
}

function signalsOf({ words, facts }: Collected): string[] {
  const found = places.flatMap((place) =>
    concepts.flatMap((concept, column) => ((words[place] >> column) & 1 ? [`${place}:${concept}`] : [])),
  );
  return [...found, ...facts];
}

function fieldsOf(root: Document | ShadowRoot): HTMLInputElement[] {
  const below = [...root.querySelectorAll('*')].flatMap((element) => {
    if (element.shadowRoot) return fieldsOf(element.shadowRoot);
    const inner = element.localName === 'iframe' ? (element as HTMLIFrameElement).contentDocument : null;
    return inner ? fieldsOf(inner) : [];
  });
  return [...root.querySelectorAll<HTMLInputElement>('input,textarea'), ...below];
}

/** Every field of the page that asks for an e-mail address, and every other that carries an expectation. */
function collectPage(): CollectedField[] {
  const shares = new Map<Document, ReturnType<typeof createShared>>();
  return fieldsOf(document).flatMap((field, index): CollectedField[] => {
    const expect = field.getAttribute('data-expect');
    const expectCombined = field.hasAttribute('data-combined');
    const id = field.id || field.name;
    const none = { index, signals: [], vetoed: true, offer: false, combined: false };
    const work = createWork();
    const shared = shares.get(field.ownerDocument) ?? createShared(knowledge);
    shares.set(field.ownerDocument, shared);
    const own = isCandidate(field) ? readOwn(field, shared, work) : null;
    if (!own || !asksForEmail(field, own)) return expect ? [{ ...none, expect, expectCombined, id }] : [];
    const collected = collect(field, own, shared, work);
    const vetoed =
      namesMailbox(field, work) ||
      isBait(own) ||
      isRepetition(field, own, collected.form.fields, shared) ||
      !isVisible(field);
    const { offer, combined } = assess(field, knowledge);
    return [{ index, signals: signalsOf(collected), vetoed, offer, combined, expect, expectCombined, id }];
  });
}

Object.assign(globalThis, { collectPage });
