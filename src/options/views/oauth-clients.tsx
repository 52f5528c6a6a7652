import { useState } from 'preact/hooks';
import { t } from '../../i18n/t.ts';
import { Button } from '../../ui/button.tsx';
import { Field } from '../../ui/field.tsx';
import { fastmailHost, oauthClientHost } from '../../ui/oauth-clients.ts';
import { useOptions } from '../state/use-options.ts';
import { Section } from './section.tsx';

/** OAuth client ids for servers that register clients by hand. */
export function OAuthClients() {
  const { clients, changeClients } = useOptions();
  const [server, setServer] = useState('');
  const [clientId, setClientId] = useState('');
  const entries = Object.entries(clients.value);
  return (
    <Section title={t('options_oauth')} about={t('options_oauthAbout')}>
      {entries.length > 0 && (
        <ul class="items">
          {entries.map(([host, id]) => (
            <li key={host} class="item">
              <div class="item-words">
                <p class="item-name">{host}</p>
                <p class="field-hint">{id}</p>
              </div>
              <Button
                look="quiet"
                onClick={() =>
                  void changeClients((now) =>
                    Object.fromEntries(Object.entries(now).filter(([name]) => name !== host)),
                  )
                }
              >
                {t('ui_remove')}
                <span class="unseen"> {host}</span>
              </Button>
            </li>
          ))}
        </ul>
      )}
      <form
        class="adder"
        onSubmit={(event) => {
          event.preventDefault();
          if (clientId.trim() === '') return;
          void changeClients((now) => ({ ...now, [oauthClientHost(server)]: clientId.trim() }));
          setServer('');
          setClientId('');
        }}
      >
        <Field label={t('options_server')} value={server} placeholder={fastmailHost} onInput={setServer} />
        <Field label={t('options_clientId')} value={clientId} onInput={setClientId} />
        <Button submit whyNot={clientId.trim() === '' ? t('options_needClientId') : undefined}>
          {t('ui_add')}
        </Button>
      </form>
    </Section>
  );
}
