import type { Deal } from './deal.ts';
import { measure } from './facts.ts';
import { type GateReason, judge, type Verdict } from './gate.ts';
import type { Host } from './host.ts';
import { moveTo } from './mark.ts';
import type { Panel, Press } from './panel.ts';
import { placePanel } from './place-boxes.ts';
import { scrolledBy } from './scrolled-by.ts';
import { seeThroughFrames } from './seen-through-frames.ts';
import { watchTopLayer } from './top-layer.ts';
import { type PanelWords, viewOf } from './view.ts';
import type { PanelAct } from './view-rules.ts';

/** Acts that claim, fill or undo; the rest can do no harm and is done at once. */
const gated: readonly PanelAct[] = ['use', 'again', 'another', 'copy', 'undo'];

/** Refusals that say nothing against the page: the press is dropped and the panel tells what is so now. */
const harmless: readonly GateReason[] = [
  'untrusted',
  'field-changed',
  'in-transition',
  'double-click',
  'changed-meanwhile',
];

/** A second refusal within this time leads to the browser's own UI, in ms. */
const obstinate = 5_000;

export interface OpenPanel {
  /** The deal changed. */
  draw(): void;
  /** The field or the panel may stand elsewhere. */
  place(): void;
  press(press: Press): void;
  /** What a press waits for is there: whether it still counts is judged again. */
  resume(): void;
  /** The keyboard came into the panel: what it shows is news to whoever presses a key now. */
  settle(): void;
  close(): void;
}

interface Wiring {
  readonly host: Host;
  readonly panel: Panel;
  readonly words: PanelWords;
  readonly rtl: boolean;
  perform(press: Press): void;
  /** The page covers us and does not stop: let the person go on in the browser's own UI. */
  fallBack(): void;
}

/** One showing of the panel: where it stands, since when, and which presses count. */
export function openPanel({ host, panel, words, rtl, perform, fallBack }: Wiring, deal: Deal): OpenPanel {
  const life = new AbortController();
  const { signal } = life;
  const now = () => performance.now();
  let settledAt = now();
  let yielded = false;
  let refusedAt = Number.NEGATIVE_INFINITY;
  let held: { press: Press; since: number } | null = null;
  let timer = 0;
  let asked = '';
  let compact = false;
  let stood = '';
  let fieldAt = '';
  let fieldLies = '';
  let movedByPerson = Number.NEGATIVE_INFINITY;

  const watch = watchTopLayer(host.element, () => queueMicrotask(rise), signal);
  const isSeen = seeThroughFrames(panel.element, watch.alone, signal);
  for (const type of ['wheel', 'touchmove']) {
    const note = (event: Event) => {
      if (event.isTrusted) movedByPerson = now();
    };
    addEventListener(type, note, { capture: true, passive: true, signal });
  }

  function rise(): void {
    if (signal.aborted || yielded) return;
    yielded = !host.insist(deal.field);
    settledAt = now();
    watch.rebase();
  }

  function verdict({ button, event }: Press, heldSince: number | null): Verdict {
    // What is found only now lay over the panel when it was pressed.
    const pressedAt = now();
    const poisonedAt = watch.poisonedAt();
    return judge({
      ...measure(host, button),
      now: now(),
      trusted: event.isTrusted,
      clicks: event.detail,
      fieldSame: deal.isFieldSame(),
      topmost: !yielded && poisonedAt < pressedAt,
      seen: isSeen(),
      settledAt: Math.max(settledAt, host.shownAt()),
      poisonedAt,
      heldSince,
    });
  }

  function resume(): void {
    if (held) decide(held.press, held.since);
  }

  function decide(press: Press, since: number | null): void {
    const result = verdict(press, since);
    held = null;
    if (result.go) {
      perform(press);
      // The address is yet to come: the press stays in force, and is judged again then.
      if (deal.model.busy) held = { press, since: now() };
    } else if (result.wait !== undefined) {
      held = { press, since: since ?? now() };
      timer = window.setTimeout(resume, result.wait);
    } else if (!harmless.includes(result.reason)) {
      // A filter on the whole page does not go away by itself.
      if (result.reason === 'root-styled' || now() - refusedAt < obstinate) {
        fallBack();
        return;
      }
      refusedAt = now();
      // Whoever found a cover has called for it already.
      if (result.reason !== 'covered') rise();
    }
    draw();
  }

  function draw(): void {
    // What was just performed may have closed the panel.
    if (signal.aborted) return;
    const view = viewOf(deal.model, words);
    panel.draw(view, deal.model.busy || held !== null);
    // Under a warning the same act is another question.
    const asks = `${panel.primary.dataset['act']} ${view.tone}`;
    if (asked && asked !== asks) settledAt = now();
    asked = asks;
    compact = view.compact;
    place();
  }

  function place(): void {
    const { field } = deal;
    const box = field.getBoundingClientRect();
    const { offsetWidth: width, offsetHeight: height } = panel.element;
    const viewport = { width: innerWidth, height: innerHeight };
    const { x, y, above } = placePanel(box, { width, height }, rtl, viewport, compact);
    moveTo(panel.element, x, y);
    // Judged relative to the field, so that scrolling does not restart the dwell; a field that the page moves does.
    const stands = spot(x - box.x, (above ? y + height : y) - box.y);
    const isAt = spot(box.x, box.y);
    const [left, top] = scrolledBy(field);
    const lies = spot(box.x + left, box.y + top);
    const byPage = isAt !== fieldAt && (lies !== fieldLies || now() - movedByPerson > 1_000);
    if (stood && (stands !== stood || byPage)) settledAt = now();
    stood = stands;
    fieldAt = isAt;
    fieldLies = lies;
  }

  return {
    draw,
    place,
    press(press) {
      if (!gated.includes(press.act)) {
        if (press.event.isTrusted) perform(press);
      } else if (!held || press.act !== 'use') {
        clearTimeout(timer);
        decide(press, null);
      }
    },
    resume,
    settle() {
      settledAt = now();
    },
    close() {
      clearTimeout(timer);
      life.abort();
    },
  };
}

/** A place in whole px, to be compared. */
const spot = (x: number, y: number) => `${Math.round(x)} ${Math.round(y)}`;
