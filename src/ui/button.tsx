import type { ComponentChildren, Ref } from 'preact';
import './button.css';
import { Icon, type IconName } from './icon.tsx';

interface ButtonProps {
  /** One `primary` a screen. `quiet` has no ground until pointed at. */
  readonly look?: 'primary' | 'secondary' | 'quiet' | 'danger';
  readonly icon?: IconName;
  /** Fills the row. */
  readonly wide?: boolean;
  /** Work is under way: stays focusable, does nothing, says so. */
  readonly busy?: boolean;
  /** Why it can't be used now; it stays focusable, so that the reason can be read. */
  readonly whyNot?: string | undefined;
  readonly submit?: boolean;
  readonly onClick?: () => void;
  readonly children: ComponentChildren;
  readonly buttonRef?: Ref<HTMLButtonElement>;
}

/** A button with words. */
export function Button(props: ButtonProps) {
  const { look = 'secondary', icon, wide = false, busy = false, whyNot, submit = false } = props;
  const off = busy || whyNot !== undefined;
  const click = (event: Event) => {
    if (off) event.preventDefault();
    else props.onClick?.();
  };
  return (
    <button
      ref={props.buttonRef ?? null}
      type={submit ? 'submit' : 'button'}
      class={`button button-${look}${wide ? ' button-wide' : ''}`}
      aria-disabled={off}
      aria-busy={busy}
      title={whyNot}
      onClick={click}
    >
      {busy ? <span class="spinner" aria-hidden="true" /> : icon && <Icon name={icon} />}
      <span class="button-words">{props.children}</span>
    </button>
  );
}
