import { t } from '../i18n/t.ts';

const rightToLeft = new Set(['ar', 'dv', 'fa', 'he', 'ps', 'ur', 'yi']);

/** The language our texts are in: that of the messages found, which need not be the browser's. A BCP 47 tag. */
export function textLanguage(): string {
  return t('ui_language');
}

/** Tells the document which language and direction its texts have. */
export function speakLanguage(root: HTMLElement): void {
  const language = textLanguage();
  root.lang = language;
  root.dir = rightToLeft.has(language.split('-')[0] ?? '') ? 'rtl' : 'ltr';
}
