import { askAll } from './browse.ts';
import { bundle } from './bundle.ts';
import type { CollectedField } from './collector-entry.ts';
import type { LabelledField, SavedPage } from './pages.ts';
import type { Example } from './train.ts';

/** What should happen at a field. `uncounted`: people would not agree, or it is not on screen. */
export type Truth = 'offer' | 'none' | 'uncounted';

/** A field seen on a page, with the truth about it. */
export interface Seen extends CollectedField {
  readonly page: SavedPage;
  readonly truth: Truth;
  /** The kind the corpus gives it. */
  readonly labelled: string;
}

function truthOf(page: SavedPage, field: CollectedField, label: LabelledField | undefined): Truth {
  if (!page.fields)
    return field.expect === 'offer' ? 'offer' : field.expect === 'either' ? 'uncounted' : 'none';
  if (!label) return 'none';
  if (label.unsure) return 'uncounted';
  if (label.label !== 'signup-email') return 'none';
  return label.visible ? 'offer' : 'uncounted';
}

/** Every e-mail field of some pages, as the detector sees it. */
export async function seeAll(pages: readonly SavedPage[]): Promise<Seen[]> {
  const code = await bundle('collector-entry.ts');
  const answers = await askAll(pages, async (page, saved) => {
    await page.evaluate(code);
    const fields = (await page.evaluate('collectPage()')) as CollectedField[];
    return fields.map((field): Seen => {
      const label = saved.fields?.find(({ index }) => index === field.index);
      const labelled = label?.kind ?? (saved.fields ? 'unlisted' : (saved.id.split('/')[0] ?? ''));
      return { ...field, page: saved, truth: truthOf(saved, field, label), labelled };
    });
  });
  return answers.flat();
}

/** What can be learnt from: fields a person sees. A contact form's teach, at half weight, to leave them alone. */
export function toExample({ signals, truth, vetoed, labelled }: Seen): Example | null {
  if (vetoed) return null;
  if (truth !== 'uncounted') return { signals, offer: truth === 'offer', weight: 1 };
  return labelled === 'contact' ? { signals, offer: false, weight: 0.5 } : null;
}
