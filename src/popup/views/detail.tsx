import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Alias } from '../../domain/alias.ts';
import { siteLabel } from '../../domain/site-label.ts';
import { t } from '../../i18n/t.ts';
import { Address } from '../../ui/address.tsx';
import { Button } from '../../ui/button.tsx';
import { ErrorNotice } from '../../ui/error-notice.tsx';
import { IconButton } from '../../ui/icon-button.tsx';
import { Tile } from '../../ui/tile.tsx';
import { originOf } from '../state/site-input.ts';
import { useStore } from '../state/use-store.ts';
import { DetailEdit } from './detail-edit.tsx';
import { DetailFacts } from './detail-facts.tsx';
import { DetailState } from './detail-state.tsx';

/** One address, and all that can be done with it. Escape leads back to its row. */
export function Detail({ alias }: { readonly alias: Alias }) {
  const { detail, use, changes, session, ports } = useStore();
  const back = useRef<HTMLButtonElement>(null);
  const fault = changes.refused.value.get(alias.id);
  // The server's text: only an ordinary web address may be opened.
  const url = originOf(alias.forDomain) ?? '';
  const close = () => {
    detail.value = null;
  };
  useLayoutEffect(() => {
    back.current?.focus();
    const onEscape = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || event.defaultPrevented) return;
      // A dialog over this page, such as the list of keys, closes first.
      if (document.querySelector('dialog[open]')) return;
      event.preventDefault();
      detail.value = null;
    };
    document.addEventListener('keydown', onEscape);
    return () => document.removeEventListener('keydown', onEscape);
  }, [detail]);
  return (
    <main class="page detail" tabIndex={-1}>
      <div class="detail-head">
        <IconButton icon="back" label={t('popup_back')} buttonRef={back} onClick={close} />
        <Tile name={siteLabel(alias.forDomain)} />
        <h2 class="detail-address">
          <Address email={alias.email} />
        </h2>
      </div>
      <div class="cluster">
        <Button look="primary" icon="copy" onClick={() => void use.copy(alias.email)}>
          {use.copied.value === alias.email ? t('popup_copiedShort') : t('popup_copy')}
        </Button>
        {session.app.value?.site && (
          <Button icon="fill" onClick={() => void use.fill(alias.email)}>
            {t('popup_fill')}
          </Button>
        )}
        {URL.canParse(url) && (
          <Button look="quiet" icon="open" onClick={() => ports.openTab(url)}>
            {t('popup_openSite')}
          </Button>
        )}
      </div>
      {fault && <ErrorNotice error={fault} />}
      <DetailState alias={alias} />
      <DetailEdit alias={alias} />
      <DetailFacts alias={alias} />
    </main>
  );
}
