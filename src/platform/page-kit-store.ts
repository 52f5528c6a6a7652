import { type PageKitTexts, pageKitFile } from '../domain/page-kit.ts';
import { browser } from './browser.ts';

/**
 * The page kit of this build. A file of the package and no part of the worker, which would carry it through every start.
 * Rejects where the package can't be read.
 */
export async function readPageKit(): Promise<PageKitTexts> {
  return (await fetch(browser.runtime.getURL(pageKitFile))).json();
}

/** Writes texts for the content scripts to read, by their keys, where they are not there. Rejects where storage takes nothing. */
export async function keepForPages(texts: Readonly<Record<string, string>>): Promise<void> {
  const kept = await browser.storage.local.get(Object.keys(texts));
  const news = Object.entries(texts).filter(([key, text]) => kept[key] !== text);
  if (news.length) await browser.storage.local.set(Object.fromEntries(news));
}
