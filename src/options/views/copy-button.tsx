import { useState } from 'preact/hooks';
import { t } from '../../i18n/t.ts';
import { Button } from '../../ui/button.tsx';
import { copyText } from '../../ui/copy-text.ts';

/** Copies an address and says whether it could. */
export function CopyButton({ email }: { readonly email: string }) {
  const [copied, setCopied] = useState<boolean | null>(null);
  return (
    <>
      <Button look="quiet" icon="copy" onClick={async () => setCopied(await copyText(email))}>
        {t('ui_copy')}
        <span class="unseen"> {email}</span>
      </Button>
      <span class="quiet-text" role="status">
        {copied === true && t('popup_copiedShort')}
        {copied === false && t('popup_copyFailed', email)}
      </span>
    </>
  );
}
