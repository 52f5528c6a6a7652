import { useEffect, useRef } from 'preact/hooks';
import { t } from '../../i18n/t.ts';
import { Icon } from '../../ui/icon.tsx';
import { useStore } from '../state/use-store.ts';

/** Search as you type; `/` leads here from anywhere, Escape empties it. */
export function SearchField() {
  const { view } = useStore();
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => {
    const slash = (event: KeyboardEvent) => {
      const typing = event.target instanceof Element && event.target.matches('input, select, textarea');
      if (event.key !== '/' || typing || event.ctrlKey || event.metaKey || event.altKey) return;
      event.preventDefault();
      input.current?.focus();
      input.current?.select();
    };
    document.addEventListener('keydown', slash);
    return () => document.removeEventListener('keydown', slash);
  }, []);
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
        aria-keyshortcuts="/"
        autocomplete="off"
        spellcheck={false}
        onInput={(event) => view.look({ query: event.currentTarget.value })}
        onKeyDown={(event) => {
          if (event.key !== 'Escape' || view.query.value === '') return;
          event.preventDefault();
          view.look({ query: '' });
        }}
      />
      <span class="search-key" aria-hidden="true">
        /
      </span>
    </div>
  );
}
