import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** A field as the corpus labels it. */
export interface LabelledField {
  readonly index: number;
  readonly label: string;
  readonly kind: string;
  readonly visible: boolean;
  readonly unsure?: boolean;
}

/** A saved page, of a corpus or of ours. */
export interface SavedPage {
  readonly id: string;
  /** The corpus' own name of where the page is from, or `ours`. */
  readonly source: string;
  readonly site: string;
  readonly lang: string | null;
  /** Path and query under which it is served. */
  readonly address: string;
  readonly body: string;
  /** Null for our pages, whose fields say themselves what is expected. */
  readonly fields: readonly LabelledField[] | null;
}

/** Where the labelled corpus lies; it is not part of this repository. */
export const corpusFolder = process.env['BAUTA_CORPUS'] ?? join(root, '../shared/corpus');

/** Whether there is a corpus to measure on. */
export const hasCorpus = existsSync(join(corpusFolder, 'labels.json'));

/** The corpus' pages. Throws if a file it names is missing. */
export function readCorpus(): SavedPage[] {
  const { pages } = JSON.parse(readFileSync(join(corpusFolder, 'labels.json'), 'utf8')) as {
    pages: {
      id: string;
      source: string;
      site: string;
      lang: string | null;
      url: string | null;
      file: string;
      fields: LabelledField[];
    }[];
  };
  return pages.map(({ id, source, site, lang, url, file, fields }) => {
    const { pathname, search } = url && URL.canParse(url) ? new URL(url) : { pathname: '/', search: '' };
    const body = readFileSync(join(corpusFolder, file), 'utf8');
    return { id, source, site, lang, address: pathname + search, body, fields };
  });
}

/** Our own pages: every HTML file below `tests/forms`. */
export function readOurs(): SavedPage[] {
  const folder = join(root, 'tests/forms');
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) =>
    file.endsWith('.html'),
  );
  return files.sort().map((file) => {
    const body = readFileSync(join(folder, file), 'utf8');
    const id = relative('.', file).replace(/\.html$/, '');
    const address = /<meta name="address" content="([^"]*)"/.exec(body)?.[1] ?? '/';
    const lang = /<html[^>]* lang="([^"]*)"/.exec(body)?.[1] ?? null;
    return { id, source: 'ours', site: id, lang, address, body, fields: null };
  });
}
