import type { ComponentChildren } from 'preact';
import { Icon } from './icon.tsx';
import './notice.css';

interface NoticeProps {
  readonly kind: 'info' | 'warn' | 'error';
  readonly title?: string;
  readonly children: ComponentChildren;
  /** Buttons under the words. */
  readonly actions?: ComponentChildren;
}

/** Something the person should know, where it belongs. Errors are announced at once, the rest when there is a pause. */
export function Notice({ kind, title, children, actions }: NoticeProps) {
  return (
    <div class={`notice notice-${kind}`} role={kind === 'error' ? 'alert' : 'status'}>
      <Icon name={kind === 'info' ? 'info' : 'warn'} />
      <div class="notice-body">
        {title && <p class="notice-title">{title}</p>}
        <div>{children}</div>
        {actions && <div class="notice-actions cluster">{actions}</div>}
      </div>
    </div>
  );
}
