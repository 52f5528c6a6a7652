import { assess } from '../../src/detection/assess.ts';
import { isCandidate } from '../../src/detection/candidate.ts';
import { type Collected, collect, createShared } from '../../src/detection/collect.ts';
import { createWork } from '../../src/detection/limits.ts';
import { readOwn } from '../../src/detection/own.ts';
import { asksForEmail, isBait } from '../../src/detection/role.ts';
import { signalNames } from '../../src/detection/signals.ts';
import { findRepeated } from '../../src/detection/twin.ts';
import { isVisible } from '../../src/detection/visible.ts';
import { concepts } from '../../src/detection/words.ts';

/** One e-mail field as the learner sees it. */
export interface CollectedField {
  /** Index among the page's `input,textarea`, in the order of the roots walked. */
  readonly index: number;
  /** Names of the signals that hold. */
  readonly signals: readonly string[];
  /** Refused whatever the score: bait, a repetition, or nothing a person sees. */
  readonly vetoed: boolean;
  readonly offer: boolean;
  readonly kind: string;
  readonly combined: boolean;
  readonly expect: string | null;
  readonly id: string;
}

function signalsOf({ words, facts }: Collected): string[] {
  const bits = words.flatMap((set) => concepts.map((_, concept) => (set >> concept) & 1));
  return [...bits, ...facts.map(Number)].flatMap((holds, i) => (holds ? [signalNames[i] ?? ''] : []));
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
    const id = field.id || field.name;
    const none = {
      index,
      signals: [],
      vetoed: true,
      offer: false,
      kind: 'unknown',
      combined: false,
      expect,
      id,
    };
    const work = createWork();
    const own = isCandidate(field) ? readOwn(field, work) : null;
    if (!own || !asksForEmail(field, own)) return expect ? [none] : [];
    const shared = shares.get(field.ownerDocument) ?? createShared();
    shares.set(field.ownerDocument, shared);
    const collected = collect(field, own, shared, work);
    const vetoed =
      isBait(own.name, own.text) || findRepeated(field, collected.form.fields) !== null || !isVisible(field);
    const { offer, kind, combined } = assess(field);
    return [{ index, signals: signalsOf(collected), vetoed, offer, kind, combined, expect, id }];
  });
}

Object.assign(globalThis, { collectPage });
