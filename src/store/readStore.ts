import { getCollection, getEntry, render } from 'astro:content';
import type { AstroComponentFactory } from 'astro/runtime/server/index.js';
import type { LanguageKey } from '../i18n/languages.ts';
import { typeNames } from '../model/contentTypes.ts';
import { changedOn } from './changedOn.ts';
import { contentDirectory } from './contentFiles.ts';
import type { Entry } from './entry.ts';
import type { RawEntry } from './rawEntry.ts';
import { createStore, type Store } from './store.ts';

async function read(): Promise<Store> {
  const collections = await Promise.all(typeNames.map((type) => getCollection(type)));
  // The loader stores whole raw entries, already checked by the model.
  const raw = collections.flat().map((entry) => entry.data as unknown as RawEntry);
  const today = process.env['BUILD_DATE'] ?? new Date().toISOString().slice(0, 10);
  return createStore(
    raw.sort((a, b) => (a.path < b.path ? -1 : 1)),
    { today, changedOn: changedOn(contentDirectory()) },
  );
}

let built: Promise<Store> | undefined;

/** The store of the site: read once in a build, anew for each request while editing. */
export const readStore = (): Promise<Store> => (import.meta.env.DEV ? read() : (built ??= read()));

export interface Body {
  readonly Content: AstroComponentFactory;
  readonly lang: LanguageKey;
}

/** An entry's body as a component and the language it is written in, or nothing when it has none. */
export async function renderBody(entry: Entry, language: LanguageKey): Promise<Body | undefined> {
  const lang = entry.bodyLanguage(language);
  if (!lang) return undefined;
  const found = await getEntry(entry.type, `${entry.key}.${lang}`);
  if (!found) return undefined;
  const { Content } = await render(found);
  return { Content, lang };
}
