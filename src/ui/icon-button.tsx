import type { Ref } from 'preact';
import './button.css';
import { Icon, type IconName } from './icon.tsx';

interface IconButtonProps {
  readonly icon: IconName;
  /** What it does, for those who can't see the drawing, and as the tooltip. */
  readonly label: string;
  readonly onClick: () => void;
  readonly busy?: boolean;
  readonly expanded?: boolean;
  /** For a switch: whether it is on. */
  readonly pressed?: boolean;
  readonly tabIndex?: number;
  readonly buttonRef?: Ref<HTMLButtonElement>;
}

/** A button with a drawing alone. */
export function IconButton(props: IconButtonProps) {
  const { icon, label, onClick, busy, expanded, pressed, tabIndex, buttonRef } = props;
  return (
    <button
      ref={buttonRef ?? null}
      type="button"
      class="icon-button"
      aria-label={label}
      title={label}
      aria-busy={busy}
      aria-expanded={expanded}
      aria-pressed={pressed}
      tabIndex={tabIndex}
      onClick={onClick}
    >
      {busy ? <span class="spinner" aria-hidden="true" /> : <Icon name={icon} />}
    </button>
  );
}
