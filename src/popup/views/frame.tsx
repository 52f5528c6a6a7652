import type { ComponentChildren } from 'preact';
import { t } from '../../i18n/t.ts';
import { Mark } from '../../ui/mark.tsx';

/** The popup before it knows anything: our name, and what there is to say. */
export function Frame({ children }: { readonly children: ComponentChildren }) {
  return (
    <>
      <header class="header">
        <Mark />
        <h1 class="header-name">{t('extensionName')}</h1>
      </header>
      <main class="page">{children}</main>
    </>
  );
}
