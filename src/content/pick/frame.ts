import { t } from '../../i18n/t.ts';
import { element } from '../offer/element.ts';
import { createHost } from '../offer/host.ts';

const style = `
:host { all: initial !important; display: block !important; position: fixed !important; inset: 0 !important;
  overflow: visible !important; pointer-events: none !important }
:host::backdrop { display: none !important }
.around { position: fixed; box-sizing: border-box; border: 3px solid #0f766e; border-radius: 8px;
  box-shadow: 0 0 0 2px #fff, inset 0 0 0 1px #fff }
.hint { position: fixed; inset-inline: 16px; inset-block-start: 16px; inline-size: fit-content; margin-inline: auto;
  padding: 10px 16px; border: 1px solid #fff; border-radius: 10px; background: #14211f; color: #fff;
  font: 500 15px/1.4 system-ui, sans-serif; box-shadow: 0 4px 18px rgb(0 0 0 / 35%) }
.hint.below { inset-block: auto 16px }
[hidden] { display: none }
@media (forced-colors: active) { .around { border-color: Highlight } }
`;

/** Around the field, and so far from the top that the words go below, in CSS pixels. */
const [margin, near] = [4, 120];

export interface Frame {
  /** Draws the frame around a field, or takes it away. */
  draw(field: HTMLInputElement | null, pointerY: number): void;
}

/** The words that say what to do, and the frame around what would be taken: in the top layer, letting every pointer through. */
export function createFrame(signal: AbortSignal): Frame {
  const around = element('div', { class: 'around' });
  const hint = element('div', { class: 'hint', role: 'status' }, t('pick_hint'));
  around.hidden = true;
  const host = createHost(style, () => {
    if (!host.insist(at ?? top())) host.hide();
  });
  let at: HTMLInputElement | null = null;
  host.root.append(around, hint);
  host.show(top());
  signal.addEventListener('abort', host.hide);
  return {
    draw(field, pointerY) {
      hint.classList.toggle('below', pointerY < near);
      // Above whatever the page has put into the top layer since.
      if (field && field !== at) host.show(field);
      at = field;
      around.hidden = !field;
      if (!field) return;
      const { x, y, width, height } = field.getBoundingClientRect();
      Object.assign(around.style, {
        left: `${x - margin}px`,
        top: `${y - margin}px`,
        width: `${width + 2 * margin}px`,
        height: `${height + 2 * margin}px`,
      });
    },
  };
}

/** The modal dialog that is open, outside of which nothing is heard by a screen reader. */
function top(): Element {
  return [...document.querySelectorAll(':modal')].at(-1) ?? document.documentElement;
}
