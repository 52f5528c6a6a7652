import type { Competitor } from './lab.ts';
import type { BytesReport } from './measure/bytes.ts';
import type { Crowd } from './measure/crowd.ts';
import type { DetectionReport } from './measure/detection.ts';
import type { PopupReport } from './measure/popup.ts';
import type { Visit, VisitKind, Visits } from './measure/visits.ts';
import type { WakeReport } from './measure/wake.ts';
import { type Added, addedRow, exactRow, type Row, waitRow, workRow } from './row.ts';
import { percentile } from './stats.ts';

const atMost = (most: number, says: string) => ({ most, says });
const nothing = () => null;

/** Sizes of the scripts, in kB of 1000 bytes. */
export function byteRows({ content, worker, popup }: BytesReport): Row[] {
  const row = (id: string, what: string, bytes: number, most?: number) =>
    exactRow(
      { id, what, unit: 'kB' },
      bytes / 1_000,
      most === undefined ? null : atMost(most, `${most}`),
      0.02,
    );
  return [
    row('bytes.content', 'content script', content.raw),
    row('bytes.content.gzip', 'content script, gzip', content.gzip, 14),
    row('bytes.worker.gzip', 'worker with its imports, gzip', worker.gzip),
    row('bytes.popup.gzip', 'popup with its imports, gzip', popup.gzip),
  ];
}

/** CPU, rest and heap of page visits. */
export function visitRows(visits: Visits): Row[] {
  const pick = (kind: VisitKind, floor: Competitor, value: (visit: Visit) => number): Added => {
    const of = (name: Competitor) => visits[kind][name].map(value);
    return { none: of('none'), again: of('none again'), floor: of(floor), ours: of('ours') };
  };
  const main = (visit: Visit) => visit.main;
  const idle = (visit: Visit) => visit.idle ?? Number.NaN;
  const heap = (visit: Visit) => visit.heap ?? Number.NaN;
  const over = (share: number, plus: number, name: string) => (floor: number) =>
    atMost(floor * share + plus, plus ? `${name} + ${plus}` : `${share} × ${name}`);
  const fixed = (most: number) => () => atMost(most, `${most}`);
  const cpu = (id: string, what: string): { id: string; what: string; unit: 'ms' } => ({
    id,
    what,
    unit: 'ms',
  });
  return [
    addedRow(
      cpu('cpu.article', 'article without a field'),
      'listener',
      pick('article', 'listener', main),
      over(1, 1, 'listener'),
    ),
    addedRow(
      cpu('cpu.sign-up', 'sign-up page, mark shown'),
      'icon',
      pick('sign-up', 'icon', main),
      over(1, 2, 'icon'),
    ),
    addedRow(
      cpu('cpu.forms', '5,000 elements, 50 forms, mark shown'),
      'icon',
      pick('forms', 'icon', main),
      fixed(10),
    ),
    addedRow(
      cpu('cpu.emails', '200 e-mail fields, mark shown'),
      'icon',
      pick('emails', 'icon', main),
      fixed(10),
    ),
    addedRow(
      { id: 'idle.article', what: 'article at rest', unit: 'ms/s' },
      'listener',
      pick('article', 'listener', idle),
      fixed(0),
    ),
    addedRow(
      { id: 'idle.mark', what: 'mark shown, at rest', unit: 'ms/s' },
      'icon',
      pick('sign-up', 'icon', idle),
      fixed(0),
    ),
    addedRow(
      { id: 'heap.article', what: 'heap of a tab, article', unit: 'kB' },
      'listener',
      pick('article', 'listener', heap),
      over(1.3, 0, 'listener'),
    ),
    addedRow(
      { id: 'heap.sign-up', what: 'heap of a tab, mark shown', unit: 'kB' },
      'icon',
      pick('sign-up', 'icon', heap),
      over(1.3, 0, 'icon'),
    ),
  ];
}

/** Pages that change all the time, nothing focused: time of our scripts in a profile. */
export function stormRows({ feed, ticker }: { feed: readonly number[]; ticker: readonly number[] }): Row[] {
  const row = (id: string, what: string, values: readonly number[]) =>
    exactRow({ id, what, unit: 'ms' }, Math.min(...values), atMost(0, 'nothing'));
  return [
    row('storm.feed', '20,000 elements come and go: our share', feed),
    row('storm.ticker', 'one element replaced a frame: our share', ticker),
  ];
}

/** A page of 20,000 inputs with a feed, the panel open for a number of seconds. */
export function crowdRows({ longest, mark, looks, growth }: Crowd, seconds: number): Row[] {
  return [
    exactRow(
      { id: 'crowd.longest', what: '20,000 inputs, 5,000 nodes/s: our longest task', unit: 'ms' },
      longest,
      atMost(50, '50'),
      1,
    ),
    exactRow(
      { id: 'crowd.mark', what: '20,000 inputs: focus → mark painted', unit: 'frames' },
      mark.frames,
      atMost(4, '4'),
      1,
    ),
    exactRow(
      { id: 'crowd.looks', what: '20,000 inputs: looking at the field’s end, thrice', unit: 'ms' },
      looks,
      atMost(16, '16, a frame'),
      1,
    ),
    exactRow(
      { id: 'crowd.heap', what: `panel open for ${seconds} s: the heap grew by`, unit: 'kB' },
      growth,
      atMost(200, '200'),
      1,
    ),
  ];
}

/** Our worker beside one that has a single line. */
export function wakeRows({ ours, floor, heap }: WakeReport): Row[] {
  return [
    waitRow(
      { id: 'wake.cold', what: 'worker stopped → first answer', unit: 'ms' },
      ours.cold,
      { name: 'empty worker', values: floor.cold },
      (yard) => atMost(yard * 1.5, '1.5 × empty worker'),
    ),
    waitRow(
      { id: 'wake.warm', what: 'worker awake → answer', unit: 'ms' },
      ours.warm,
      { name: 'empty worker', values: floor.warm },
      nothing,
    ),
    waitRow(
      { id: 'heap.worker', what: 'heap of the worker', unit: 'MB' },
      heap.map((bytes) => bytes / 1e6),
      null,
      () => atMost(4, '4'),
    ),
  ];
}

/** The popup beside an empty page of an extension. */
export function popupRows({ ours, floor, many, letter, letterPainted, context }: PopupReport): Row[] {
  const empty = { name: 'empty page', values: floor.map(({ meaningful }) => meaningful) };
  const of = (openings: PopupReport['ours'], pick: (opening: PopupReport['ours'][number]) => number) =>
    openings.map(pick);
  return [
    waitRow(
      { id: 'popup.paint', what: 'popup: first paint', unit: 'ms' },
      of(ours, (o) => o.firstPaint),
      { name: 'empty page', values: of(floor, (o) => o.firstPaint) },
      nothing,
    ),
    waitRow(
      { id: 'popup.meaningful', what: 'popup: ready to make an address', unit: 'ms' },
      of(ours, (o) => o.meaningful),
      empty,
      (yard) => atMost(yard + 40, 'empty page + 40'),
    ),
    exactRow(
      { id: 'popup.shift', what: 'popup: layout shift', unit: 'score' },
      Math.max(...of([...ours, ...many], (o) => o.shift)),
      atMost(0, '0'),
      0.5,
    ),
    waitRow(
      { id: 'popup.many', what: 'popup with 10,000 addresses: list painted', unit: 'ms' },
      of(many, (o) => o.meaningful),
      empty,
      (yard) => atMost(yard + 100, 'empty page + 100'),
    ),
    waitRow(
      { id: 'context.many', what: 'panel’s question with 10,000 addresses → answer', unit: 'ms' },
      context,
      null,
      nothing,
    ),
    waitRow(
      { id: 'popup.letter', what: 'a letter in the search of 10,000 → list updated', unit: 'ms' },
      letter,
      null,
      () => atMost(16, '16'),
    ),
    waitRow(
      { id: 'popup.letter.slow', what: 'the same, 99th percentile', unit: 'ms' },
      [percentile(letter, 0.99)],
      null,
      () => atMost(50, '50'),
    ),
    waitRow(
      { id: 'popup.letter.painted', what: 'a letter in the search of 10,000 → painted', unit: 'ms' },
      letterPainted,
      null,
      nothing,
    ),
    waitRow(
      { id: 'heap.popup', what: 'heap of the popup with 10,000', unit: 'MB' },
      of(many, (o) => o.heap / 1e6),
      null,
      () => atMost(60, '60'),
    ),
  ];
}

/** The detector alone. The yardstick is a plain walk over 50,000 elements. */
export function detectionRows(report: DetectionReport): Row[] {
  const walk = { name: 'walk of 50,000', values: report.walk.warm };
  const row = (id: string, what: string, values: readonly number[], bar: Row['bar']) =>
    workRow({ id, what, unit: 'ms' }, values, walk, bar);
  const search = Math.min(...report.hugeSearch.warm);
  return [
    row('detect.forms', 'detector: a page with 50 forms, first run', report.forms.cold, atMost(5, '5')),
    row('detect.forms.warm', 'detector: a page with 50 forms, again', report.forms.warm, atMost(5, '5')),
    row('detect.field', 'detector: one field, first run', report.field.cold, null),
    row('detect.field.warm', 'detector: one field, again', report.field.warm, atMost(0.3, '0.3')),
    row(
      'detect.huge',
      'detector: 50,000 elements and one form, first run',
      report.huge.cold,
      atMost(search + 3, "querySelectorAll('input') + 3"),
    ),
    row('detect.hostile', 'detector: a page made to be slow, first run', report.hostile.cold, null),
  ];
}
