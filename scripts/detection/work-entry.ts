import { assessWith } from '../../src/detection/assess.ts';
import { isCandidate } from '../../src/detection/candidate.ts';
import { detect } from '../../src/detection/detect.ts';
import { learn } from '../../src/detection/knowledge.ts';
import { lessons } from '../../src/detection/lessons.ts';
import { createShared } from '../../src/detection/shared.ts';
import { findConfirmField } from '../../src/detection/twin.ts';

const knowledge = learn(lessons);

/** What assessing one field cost. */
export interface Cost {
  /** Steps from node to node and attributes read, counted at the DOM itself. */
  readonly steps: number;
  readonly offer: boolean;
  readonly reasons: number;
}

/** Wraps a getter or method of a prototype so that its uses are counted. */
function spy(prototype: object, name: string, count: () => void): void {
  const own = Object.getOwnPropertyDescriptor(prototype, name);
  if (!own) throw new Error(`the DOM has no ${name}`);
  const { get, value } = own;
  const counted = (original: (...args: unknown[]) => unknown) =>
    function (this: unknown, ...args: unknown[]): unknown {
      count();
      return original.apply(this, args);
    };
  Object.defineProperty(
    prototype,
    name,
    get ? { ...own, get: counted(get) } : { ...own, value: counted(value) },
  );
}

let steps = 0;
for (const name of [
  'firstChild',
  'nextSibling',
  'previousSibling',
  'parentNode',
  'parentElement',
  'textContent',
  'nodeValue',
]) {
  spy(Node.prototype, name, () => steps++);
}
for (const name of [
  'nextElementSibling',
  'previousElementSibling',
  'getAttribute',
  'closest',
  'matches',
  'querySelector',
]) {
  spy(Element.prototype, name, () => steps++);
}

/** Assesses the page's field `#target` and says what it cost. */
function measure(): Cost {
  const field = document.querySelector('#target');
  if (!field || !isCandidate(field)) throw new Error('the page has no #target that could be an e-mail field');
  steps = 0;
  const { offer, reasons } = assessWith(field, createShared(knowledge));
  const spent = steps;
  findConfirmField(field, knowledge);
  detect(document, knowledge);
  return { steps: spent, offer, reasons: reasons.length };
}

Object.assign(globalThis, { measure });
