import { t } from '../../i18n/t.ts';
import type { PageKit } from '../page-kit.ts';
import { element, icon } from './element.ts';
import { actOf, type PanelAct, type PanelButton, type PanelView } from './view.ts';

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

/** Builds the panel; `pressed` hears every click on a button, trusted or not. */
export function createPanel(icons: PageKit['icons'], pressed: (press: Press) => void): Panel {
  const button = (className: string) => element('button', { type: 'button', class: className });
  const title = element('h2', { id: 'title' });
  const site = element('p', { id: 'site' });
  const close = button('close');
  close.append(icon(icons.close));
  close.ariaLabel = t('panel_close');
  close.dataset['act'] = 'close';
  const badge = element('span', { class: 'badge' }, icon(icons.mask));
  // Plain boxes: `header` and `footer` would be landmarks of the page around us.
  const head = element('div', { class: 'head' }, badge, element('div', {}, title, site), close);
  const address = element('output', { id: 'address', dir: 'ltr' });
  const notes = element('output', { id: 'notes' });
  const primary = button('primary');
  const secondary = button('secondary');
  const existing = element('ul', {});
  const foot = element('div', { class: 'foot' });
  const panel = element(
    'div',
    {
      class: 'panel',
      role: 'dialog',
      'aria-labelledby': 'title',
      'aria-describedby': 'site address notes',
      tabindex: '-1',
    },
    head,
    address,
    notes,
    element('div', { class: 'row' }, primary, secondary),
    existing,
    foot,
  );
  panel.dir = t('@@bidi_dir' as never);

  panel.addEventListener('click', (event) => {
    const target = event.target instanceof Element ? event.target.closest('button') : null;
    const act = target?.dataset['act'] as PanelAct | undefined;
    if (target && act) pressed({ act, button: target, email: target.dataset['email'] ?? null, event });
  });

  function label(target: HTMLButtonElement, what: PanelButton | null, account = ''): void {
    target.hidden = !what;
    if (!what) return;
    target.textContent = t(`panel_${what}`, account);
    target.dataset['act'] = actOf(what);
  }

  /** May break before the `@` rather than anywhere. */
  function drawAddress(email: string): void {
    if (address.textContent === email) return;
    const at = email.lastIndexOf('@');
    address.replaceChildren(...(at > 0 ? [email.slice(0, at), element('wbr'), email.slice(at)] : []));
  }

  function drawExisting(list: PanelView['existing']): void {
    existing.hidden = list.length === 0;
    existing.replaceChildren(
      element('li', { class: 'caption' }, t('panel_existing')),
      ...list.map((email) => {
        const again = button('small');
        again.textContent = t('panel_again');
        again.dataset['act'] = 'again';
        again.dataset['email'] = email;
        again.ariaLabel = `${t('panel_again')}: ${email}`;
        return element('li', {}, element('bdi', { class: 'old', title: email }, email), again);
      }),
    );
  }

  let drawn = '';
  return {
    element: panel,
    draw(view, busy) {
      title.textContent = t(view.title);
      site.textContent = view.site;
      panel.dataset['tone'] = view.tone;
      panel.classList.toggle('compact', view.compact);
      panel.ariaBusy = String(busy || view.address === '');
      address.hidden = view.address === null;
      address.classList.toggle('waiting', view.address === '');
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
      foot.replaceChildren(
        ...view.foot.map((what) => {
          const link = button('link');
          label(link, what, view.account);
          return link;
        }),
      );
      if (hadFocus) foot.querySelector('button')?.focus();
    },
    selectAddress() {
      getSelection()?.selectAllChildren(address);
    },
    focus() {
      (primary.hidden ? panel : primary).focus({ preventScroll: true });
    },
    stops: () => [...panel.querySelectorAll('button')].filter((each) => each.offsetWidth > 0),
    primary,
  };
}
