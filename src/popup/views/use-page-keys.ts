import { useLayoutEffect } from 'preact/hooks';
import { useStore } from '../state/use-store.ts';

/** Single keys that work anywhere but where one types, unless they are turned off. `act` says whether it did something. */
export function usePageKey(key: string, act: () => boolean): void {
  const { keys } = useStore();
  // Before the paint: whoever sees the page can already use its keys.
  useLayoutEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      const typing = event.target instanceof Element && event.target.matches('input, select, textarea');
      if (event.key !== key || typing || event.ctrlKey || event.metaKey || event.altKey) return;
      if (keys.on.value && act()) event.preventDefault();
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  });
}
