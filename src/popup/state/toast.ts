import { type ReadonlySignal, signal } from '@preact/signals';

/** A short word of confirmation, seen and announced, gone by itself. */
export interface Toast {
  readonly words: string;
  readonly undo?: () => void;
  /** How long it shows, in ms. */
  readonly lasts?: number;
}

export interface Toasts {
  readonly toast: ReadonlySignal<Toast | null>;
  show(toast: Toast): void;
  hide(): void;
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
    show(next) {
      clearTimeout(timer);
      toast.value = next;
      timer = setTimeout(hide, next.lasts ?? shortly);
    },
  };
}
