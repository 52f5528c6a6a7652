import { t } from '../../i18n/t.ts';
import { Button } from '../../ui/button.tsx';
import { Notice } from '../../ui/notice.tsx';
import { useStore } from '../state/use-store.ts';
import { Frame } from './frame.tsx';

/** The background did not answer: nothing can be shown, but trying again may help. */
export function NoAnswer() {
  const { session } = useStore();
  return (
    <Frame>
      <Notice
        kind="error"
        title={t('popup_noAnswer')}
        actions={<Button onClick={() => void session.refresh()}>{t('ui_tryAgain')}</Button>}
      >
        {t('popup_noAnswerAbout')}
      </Notice>
    </Frame>
  );
}
