import { t } from '../../i18n/t.ts';
import type { PanelKit } from '../page-kit.ts';
import { type Attributes, element } from './element.ts';
import type { PanelView } from './view.ts';
import type { PanelAct, PanelButton } from './view-rules.ts';

export interface Panel {
  readonly element: HTMLElement;
  /** Buttons outlive redrawing, so that a press between two drawings is not lost. */
  draw(view: PanelView, busy: boolean): void;
  /** Selects the address, for copying by hand. */
  selectAddress(): void;
  focus(): void;
  /** What Tab goes through. */
  stops(): HTMLElement[];
  readonly primary: HTMLButtonElement;
}

/** One press in the panel, by pointer or key. */
export interface Press {
  readonly act: PanelAct;
  readonly button: HTMLButtonElement;
  /** The address the button stands beside. */
  readonly email: string | null;
  readonly event: MouseEvent;
}

/** The parts of the panel by their ids. */
type Parts = Readonly<Record<'title' | 'site' | 'address' | 'notes' | 'existing' | 'foot', HTMLElement>> &
  Readonly<Record<'primary' | 'secondary', HTMLButtonElement>>;

/** Builds the panel; `pressed` hears every click on a button, trusted or not. */
export function createPanel({ panelTree, words }: PanelKit, pressed: (press: Press) => void): Panel {
  const panel = element(...panelTree);
  const named = [...panel.querySelectorAll('[id]')].map((part) => [part.id, part]);
  const parts: Parts = Object.fromEntries(named);
  const { title, site, address, notes, primary, secondary, existing, foot } = parts;

  panel.addEventListener('click', (event) => {
    const target = event.target instanceof Element ? event.target.closest('button') : null;
    const act = target?.dataset['act'] as PanelAct | undefined;
    if (target && act) pressed({ act, button: target, email: target.dataset['email'] ?? null, event });
  });

  /** May break before the `@` rather than anywhere. */
  function drawAddress(email: string): void {
    if (address.textContent === email) return;
    const at = email.lastIndexOf('@');
    address.replaceChildren(...(at > 0 ? [email.slice(0, at), element('wbr'), email.slice(at)] : []));
  }

  /** Gives a button its words, which may tell of an account, and what it does. */
  function label(target: HTMLButtonElement, what: PanelButton | null, account = ''): HTMLButtonElement {
    target.hidden = !what;
    if (what) {
      target.textContent = t(`panel_${what}`, account);
      target.dataset['act'] = words.acts[what] ?? what;
    }
    return target;
  }

  function drawExisting(list: PanelView['existing']): void {
    existing.hidden = list.length === 0;
    existing.replaceChildren(
      element('li', { class: 'caption' }, t('panel_existing')),
      ...list.map((email) => {
        const again = label(button({ class: 'small', 'data-email': email }), 'again');
        again.ariaLabel = `${again.textContent}: ${email}`;
        return element('li', {}, element('bdi', { class: 'old', title: email }, email), again);
      }),
    );
  }

  let drawn = '';
  return {
    element: panel,
    primary,
    draw(view, busy) {
      title.textContent = t(view.title);
      site.textContent = view.site;
      panel.dataset['tone'] = view.tone;
      panel.classList.toggle('compact', view.compact);
      panel.ariaBusy = String(busy || view.address === '');
      address.hidden = view.address === null;
      drawAddress(view.address ?? '');
      const said = view.notes.map((key) => t(key));
      if (notes.textContent !== said.join('')) {
        notes.replaceChildren(...said.map((sentence) => element('p', {}, sentence)));
      }
      label(primary, view.primary);
      label(secondary, view.secondary);
      // Nothing is left to press for: both buttons step back.
      primary.className = view.compact ? 'secondary' : 'primary';
      primary.classList.toggle('busy', busy);
      // The rest changes rarely; redrawing it would take the focus away.
      const rest = JSON.stringify([view.existing, view.foot, view.account]);
      if (rest === drawn) return;
      drawn = rest;
      drawExisting(view.existing);
      const hadFocus = foot.matches(':focus-within');
      foot.replaceChildren(...view.foot.map((what) => label(button({ class: 'link' }), what, view.account)));
      if (hadFocus) foot.querySelector('button')?.focus();
    },
    selectAddress() {
      getSelection()?.selectAllChildren(address);
    },
    focus() {
      primary.focus({ preventScroll: true });
    },
    stops: () => [...panel.querySelectorAll('button')].filter((each) => each.offsetWidth > 0),
  };
}

const button = (attributes: Attributes) => element('button', { type: 'button', ...attributes });
