import type { Alias } from '../../domain/alias.ts';
import { t } from '../../i18n/t.ts';
import { siteLabel } from '../../ui/site-label.ts';
import { textLanguage } from '../../ui/speak-language.ts';
import { fullTime } from '../../ui/time-words.ts';
import { useStore } from '../state/use-store.ts';

/** Where an address belongs, when it was made and by what, and when mail last came. */
export function DetailFacts({ alias }: { readonly alias: Alias }) {
  const { ports } = useStore();
  const language = textLanguage();
  const site = siteLabel(alias.forDomain);
  // The server's text: only an ordinary web address may become a link.
  const url = /^https?:\/\//i.test(alias.forDomain) ? alias.forDomain : `https://${alias.forDomain}`;
  const facts = [
    [t('popup_lastMail'), fullTime(alias.lastMessageAt, language) || t('popup_noMail')],
    [t('popup_madeAt'), fullTime(alias.createdAt, language)],
    [t('popup_madeBy'), alias.createdBy],
  ].filter(([, value]) => value !== '');
  return (
    <dl class="facts">
      {site !== '' && (
        <div>
          <dt>{t('popup_site')}</dt>
          <dd>
            {URL.canParse(url) ? (
              <a
                href={url}
                rel="noreferrer"
                onClick={(event) => {
                  event.preventDefault();
                  ports.openTab(url);
                }}
              >
                {site}
              </a>
            ) : (
              site
            )}
          </dd>
        </div>
      )}
      {facts.map(([name, value]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}
