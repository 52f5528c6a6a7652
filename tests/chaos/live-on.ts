import type { Action } from './actions.ts';

/** What a panel has of its life, in the model and in a browser. */
export interface Life {
  /** `used`: the address is in the page's field, whatever anybody was told of it. */
  life: 'waiting' | 'shown' | 'used' | 'undone' | 'closed' | 'gone';
  /** What the background has not acknowledged yet. */
  unsaid: 'filled' | 'release' | 'undo' | null;
}

type InPanel = Extract<Action['do'], 'resend' | 'use' | 'undo' | 'close-panel'>;

/** What an action in an open panel makes of its life, and what the content script then does: ask for the address, or report. */
export function liveOn(panel: Life, action: InPanel): 'ask' | 'tell' | null {
  const { life } = panel;
  switch (action) {
    case 'resend':
      return life === 'waiting' ? 'ask' : life === 'gone' ? null : 'tell';
    case 'use':
      if (life !== 'shown') return null;
      panel.life = 'used';
      panel.unsaid = 'filled';
      return 'tell';
    case 'undo':
      // The panel offers Undo only once the fill was acknowledged.
      if (life !== 'used' || panel.unsaid !== null) return null;
      panel.life = 'undone';
      panel.unsaid = 'undo';
      return 'tell';
    case 'close-panel':
      if (life !== 'shown' && life !== 'waiting') return null;
      panel.life = 'closed';
      panel.unsaid = 'release';
      return 'tell';
  }
}

/** The document is gone, and with it whatever it still had to say. */
export function leaveDocument(panel: Life): void {
  const unheard = panel.life === 'undone' && panel.unsaid !== null;
  if (unheard || panel.life === 'shown' || panel.life === 'waiting') panel.life = 'gone';
  panel.unsaid = null;
}
