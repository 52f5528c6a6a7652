import { t } from '../i18n/t.ts';
import './skeleton.css';

/** Rows to come. Shown only after a moment, so that a quick answer does not flicker. */
export function Skeleton({ rows }: { readonly rows: number }) {
  return (
    <div class="skeleton" role="status">
      <span class="unseen">{t('ui_loading')}</span>
      {Array.from({ length: rows }, () => (
        <span class="skeleton-row" />
      ))}
    </div>
  );
}
