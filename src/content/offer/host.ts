import { element as createElement } from './element.ts';

/** What of the page may fight over our place is answered this often in a minute; then we yield. */
const patience = 3;
const minute = 60_000;

/** The one element of ours in a document: a closed shadow root in the top layer. */
export interface Host {
  readonly element: HTMLElement;
  readonly root: ShadowRoot;
  /** Adds a sheet to that which it was made with. */
  dress(css: string): void;
  /** Puts it on top of everything, inside the top-layer element that holds `field`. False where that is impossible. */
  show(field: Element): boolean;
  /** Puts it on top again because the page covered or removed it; false once patience is over. */
  insist(field: Element): boolean;
  isOpen(): boolean;
  /** When it was last put on top, on the clock of `performance.now()`. */
  shownAt(): number;
  hide(): void;
}

const random = () => Math.random().toString(36).slice(2, 7);

/** Makes the host, without showing it. Its tag is random and unbranded: a page learns nothing from it. */
export function createHost(css: string, onLost: () => void): Host {
  const element = createElement(`x${random()}-${random()}`);
  element.popover = 'manual';
  const root = element.attachShadow({ mode: 'closed' });
  const dress = createDresser(root);
  dress(css);
  let insisted: number[] = [];
  let shown = false;
  let shownAt = 0;

  // The page took us out, or closed our popover.
  const lost = () => {
    if (shown && !isOpen()) onLost();
  };
  const removal = new MutationObserver(lost);
  element.addEventListener('toggle', lost);

  const isOpen = () => element.isConnected && element.matches(':popover-open');

  function show(field: Element): boolean {
    shown = false;
    const parent = findTopLayerParent(field);
    if (element.parentNode !== parent) {
      parent.append(element);
      removal.disconnect();
      removal.observe(parent, { childList: true });
    }
    try {
      if (isOpen()) element.hidePopover();
      element.showPopover();
    } catch {
      // The page is in the middle of moving us or took the popover attribute: there is no safe place now.
      hide();
      return false;
    }
    shown = true;
    shownAt = performance.now();
    return true;
  }

  function hide(): void {
    shown = false;
    removal.disconnect();
    element.remove();
  }

  return {
    element,
    root,
    dress,
    isOpen,
    shownAt: () => shownAt,
    show,
    hide,
    insist(field) {
      const now = performance.now();
      insisted = insisted.filter((time) => now - time < minute);
      if (insisted.length >= patience) return false;
      insisted.push(now);
      element.popover = 'manual';
      return show(field);
    },
  };
}

/**
 * The open dialog or popover around the field, else the root element. Outside an open modal dialog all is inert; and a
 * click outside of an `auto` popover closes it.
 */
function findTopLayerParent(field: Element): Element {
  for (let at: Node | null = field; at; at = at instanceof ShadowRoot ? at.host : at.parentNode) {
    if (at instanceof HTMLElement && at.matches(':modal, :popover-open')) return at;
  }
  return document.documentElement;
}

/**
 * Gives a root our sheets, the custom properties in it under names that no page can guess: one that a page registers
 * (`CSS.registerProperty`) with a syntax of its own would lose our values, in shadow trees too, and the panel its colours.
 */
function createDresser(root: ShadowRoot): Host['dress'] {
  const own = `--${random()}`;
  return (style) => {
    const css = style.replaceAll('--', own);
    try {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(css);
      root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
    } catch {
      // Firefox before 130 hands content scripts no constructed sheets for a page's tree.
      root.append(createElement('style', {}, css));
    }
  };
}
