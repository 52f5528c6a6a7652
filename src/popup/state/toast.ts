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
  hide(): void;
  /** What was under way has ended. */
  endProgress(): void;
}

/** Long enough to read, in ms. */
const shortly = 4_000;

/** One toast at a time: the newest. */
export function createToasts(): Toasts {
  const toast = signal<Toast | null>(null);
  let timer: ReturnType<typeof setTimeout> | undefined;
  const hide = () => {
    clearTimeout(timer);
    toast.value = null;
  };
  return {
    toast,
    hide,
    endProgress() {
      if (toast.value?.progress !== undefined) hide();
    },
    show(next) {
      clearTimeout(timer);
      toast.value = next;
      timer = setTimeout(hide, next.lasts ?? shortly);
    },
  };
}
