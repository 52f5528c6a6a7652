import { t } from '../../i18n/t.ts';
import { Icon } from '../../ui/icon.tsx';
import { useStore } from '../state/use-store.ts';

/** Fastmail's page for a new API token. */
const tokenPage = 'https://app.fastmail.com/settings/security/tokens/new';

/** How to get an API token from Fastmail. */
export function TokenSteps() {
  const { ports } = useStore();
  return (
    <ol class="steps">
      <li>
        <a
          href={tokenPage}
          rel="noreferrer"
          onClick={(event) => {
            event.preventDefault();
            ports.openTab(tokenPage);
          }}
        >
          {t('popup_tokenStep1')}
          <Icon name="open" />
        </a>
      </li>
      <li>{t('popup_tokenStep2')}</li>
      <li>{t('popup_tokenStep3')}</li>
    </ol>
  );
}
