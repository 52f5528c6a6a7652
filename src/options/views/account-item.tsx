import { type Account, accountColours } from '../../domain/account.ts';
import { siteLabel } from '../../domain/site-label.ts';
import { t } from '../../i18n/t.ts';
import { AccountDot } from '../../ui/account-dot.tsx';
import { Button } from '../../ui/button.tsx';
import { Tile } from '../../ui/tile.tsx';
import { Words } from '../../ui/words.tsx';
import { useOptions } from '../state/use-options.ts';

interface AccountItemProps {
  readonly account: Account;
  /** There are others: it can be the default, and have a colour to be told by. */
  readonly several: boolean;
}

const colours = Array.from({ length: accountColours }, (_, colour) => colour);

/** One account: who, where, how; and what sets it apart from others. */
export function AccountItem({ account, several }: AccountItemProps) {
  const { app, leaving, arrange, signOut, openPopupPage } = useOptions();
  const { id, username, sessionUrl, auth, status, colour } = account;
  return (
    <li class="item">
      <Tile name={username} />
      <div class="item-words">
        <p class="item-name">
          <Words>{username}</Words>
        </p>
        <p class="field-hint">
          {siteLabel(sessionUrl)} · {t(`options_auth_${auth}`)}
          {several && id === app.value?.defaultId && ` · ${t('ui_defaultAccount')}`}
        </p>
        {status === 'needs-sign-in' && <p class="field-error">{t('options_signInDied')}</p>}
        {several && (
          <fieldset class="swatches">
            <legend class="unseen">{t('options_colourOf', username)}</legend>
            {colours.map((each) => (
              <label key={each} class="swatch">
                <input
                  type="radio"
                  name={`colour-${id}`}
                  checked={each === colour}
                  onChange={() => void arrange(id, { colour: each })}
                />
                <AccountDot colour={each} />
                <span class="unseen">{t(`options_colour_${each as 0 | 1 | 2 | 3 | 4 | 5}`)}</span>
              </label>
            ))}
          </fieldset>
        )}
      </div>
      {status === 'needs-sign-in' && (
        <Button look="primary" onClick={openPopupPage}>
          {t('options_signInAgain')}
        </Button>
      )}
      {several && id !== app.value?.defaultId && (
        <Button look="quiet" onClick={() => void arrange(id, { default: true })}>
          {t('options_makeDefault')}
          <span class="unseen"> {username}</span>
        </Button>
      )}
      <Button busy={leaving.value === id} onClick={() => void signOut(id)}>
        {t('options_signOut')}
        <span class="unseen"> {username}</span>
      </Button>
    </li>
  );
}
