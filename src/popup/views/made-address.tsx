import { useEffect, useRef } from 'preact/hooks';
import type { Alias } from '../../domain/alias.ts';
import { t } from '../../i18n/t.ts';
import { Address } from '../../ui/address.tsx';
import { Button } from '../../ui/button.tsx';
import { IconButton } from '../../ui/icon-button.tsx';
import { useStore } from '../state/use-store.ts';

/** The address just made, ready to be used. */
export function MadeAddress({ alias }: { readonly alias: Alias }) {
  const { use, newAddress, session } = useStore();
  const copy = useRef<HTMLButtonElement>(null);
  useEffect(() => copy.current?.focus(), []);
  return (
    <div class="made">
      <div class="made-head">
        <p role="status">
          <span class="small-text quiet-text">{t('popup_made')}</span>
          <strong class="made-address">
            <Address email={alias.email} />
          </strong>
        </p>
        <IconButton icon="close" label={t('ui_close')} onClick={newAddress.putAway} />
      </div>
      <div class="cluster">
        <Button look="primary" icon="copy" buttonRef={copy} onClick={() => void use.copy(alias.email)}>
          {t('popup_copy')}
        </Button>
        {session.app.value?.site && (
          <Button icon="fill" onClick={() => void use.fill(alias.email)}>
            {t('popup_fill')}
          </Button>
        )}
      </div>
    </div>
  );
}
