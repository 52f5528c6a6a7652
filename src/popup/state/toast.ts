import { type ReadonlySignal, signal } from '@preact/signals';

/** A short word of confirmation, seen and announced, gone by itself. */
export interface Toast {
  readonly words: string;
  readonly undo?: () => void;
  /** Something is under way, and so much of it is done, from 0 to 1. */
  readonly progress?: number;
  /** Something is under way, and nobody knows how far it is. */
  readonly busy?: boolean;
  /** How long it shows, in ms. */
  readonly lasts?: number;
}

export interface Toasts {
  readonly toast: ReadonlySignal<Toast | null>;
  show(toast: Toast): void;
  /** Puts away what shows. */
  hide(): void;
  /** Puts away what shows, and what would show again. */
  clear(): void;
  /** What was under way has ended. */
  endProgress(): void;
}

/** Long enough to read, in ms. */
const shortly = 4_000;

/** One toast at a time: the newest. One with an undo waits behind it, and shows again for the rest of its time. */
export function createToasts(): Toasts {
  const toast = signal<Toast | null>(null);
  let timer: ReturnType<typeof setTimeout> | undefined;
  let undoable: Toast | null = null;
  let undoTimer: ReturnType<typeof setTimeout> | undefined;

  const forgetUndo = () => {
    clearTimeout(undoTimer);
    if (toast.peek() === undoable) toast.value = null;
    undoable = null;
  };
  const hide = () => {
    clearTimeout(timer);
    if (toast.peek() === undoable) forgetUndo();
    else toast.value = undoable;
  };
  return {
    toast,
    hide,
    clear() {
      forgetUndo();
      hide();
    },
    endProgress() {
      if (toast.peek()?.progress !== undefined) hide();
    },
    show(next) {
      clearTimeout(timer);
      const lasts = next.lasts ?? shortly;
      if (next.undo) {
        clearTimeout(undoTimer);
        undoable = next;
        undoTimer = setTimeout(forgetUndo, lasts);
      } else timer = setTimeout(hide, lasts);
      toast.value = next;
    },
  };
}
