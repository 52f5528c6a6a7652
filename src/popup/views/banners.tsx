import { siteLabel } from '../../domain/site-label.ts';
import { t } from '../../i18n/t.ts';
import { Button } from '../../ui/button.tsx';
import { ErrorNotice } from '../../ui/error-notice.tsx';
import { Notice } from '../../ui/notice.tsx';
import { textLanguage } from '../../ui/speak-language.ts';
import { relativeTime } from '../../ui/time-words.ts';
import { hostPatterns } from '../state/host-patterns.ts';
import { useStore } from '../state/use-store.ts';

/** What stands between the person and a fresh list: an expired sign-in, no connection, a server in trouble. */
export function Banners() {
  const { session, connected, list, signIn, ports } = useStore();
  const account = session.account.value;
  if (session.error.value) {
    const dismiss = (
      <Button look="quiet" onClick={() => session.tell(null)}>
        {t('ui_dismiss')}
      </Button>
    );
    return <ErrorNotice error={session.error.value} actions={dismiss} />;
  }
  if (account?.status === 'needs-sign-in') {
    const again = () => {
      signIn.open(account);
      if (account.auth === 'oauth') void signIn.start();
    };
    return (
      <Notice
        kind="warn"
        title={t('popup_signInDied')}
        actions={
          <Button look="primary" onClick={again}>
            {t('popup_signInAgain')}
          </Button>
        }
      >
        {t('popup_signInDiedAbout')}
      </Notice>
    );
  }
  const fetchedAt = list.fetchedAt.value;
  const age = relativeTime(fetchedAt, ports.now(), textLanguage());
  if (!connected.value) {
    return (
      <Notice kind="info" title={t('popup_offline')}>
        {fetchedAt > 0 ? t('popup_offlineAge', age) : t('popup_whyOffline')}
      </Notice>
    );
  }
  const error = list.error.value;
  if (!error) return null;
  if (error.code === 'permission-missing') {
    // Taken back in the browser's settings, perhaps: then nothing of the account works until it is given again.
    const allow = async () => {
      if (await ports.requestHosts(hostPatterns(account?.sessionUrl ?? '', error.detail)))
        await list.reload('now');
    };
    return (
      <Notice
        kind="warn"
        title={t('popup_needsHost')}
        actions={
          <Button look="primary" onClick={() => void allow()}>
            {t('popup_allowHost')}
          </Button>
        }
      >
        {t('popup_lostHostAbout', siteLabel(error.detail ?? account?.sessionUrl ?? ''))}
      </Notice>
    );
  }
  return (
    <ErrorNotice
      error={error}
      actions={
        <Button busy={list.refreshing.value} onClick={() => void list.reload('now')}>
          {t('ui_tryAgain')}
        </Button>
      }
    />
  );
}
