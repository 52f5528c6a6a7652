import { useRef } from 'preact/hooks';
import { t } from '../../i18n/t.ts';
import { Icon } from '../../ui/icon.tsx';
import { useStore } from '../state/use-store.ts';
import { usePageKey } from './use-page-keys.ts';

/** Search as you type; `/` leads here from anywhere, Escape empties it. */
export function SearchField() {
  const { view, keys } = useStore();
  const input = useRef<HTMLInputElement>(null);
  usePageKey('/', () => {
    input.current?.focus();
    input.current?.select();
    return true;
  });
  return (
    <div class="search">
      <Icon name="search" />
      <input
        ref={input}
        class="input search-input"
        type="search"
        value={view.query.value}
        aria-label={t('popup_search')}
        placeholder={t('popup_search')}
        aria-keyshortcuts={keys.on.value ? '/' : undefined}
        autocomplete="off"
        spellcheck={false}
        onInput={(event) => view.look({ query: event.currentTarget.value })}
        onKeyDown={(event) => {
          if (event.key !== 'Escape' || view.query.value === '') return;
          event.preventDefault();
          view.look({ query: '' });
        }}
      />
      {keys.on.value && (
        <span class="search-key" aria-hidden="true">
          /
        </span>
      )}
    </div>
  );
}
