import { getCollection, getEntry, render } from 'astro:content';
import type { AstroComponentFactory } from 'astro/runtime/server/index.js';
import { compareCodes } from '../i18n/compare.ts';
import type { LanguageKey } from '../i18n/languages.ts';
import { typeNames } from '../model/contentTypes.ts';
import { changedOn } from './changedOn.ts';
import { contentDirectory } from './contentFiles.ts';
import type { Entry } from './entry.ts';
import type { RawEntry } from './rawEntry.ts';
import { uploadedSounds } from './uploadedSounds.ts';
import { createStore, type Store } from './store.ts';
import { today } from './today.ts';
import { publicDirectory, uploadedBytes } from './uploads.ts';

const allEntries = async () => (await Promise.all(typeNames.map((type) => getCollection(type)))).flat();

type CollectionEntries = Awaited<ReturnType<typeof allEntries>>;

async function join(entries: CollectionEntries): Promise<Store> {
  // The loader stores whole raw entries, already checked by the model.
  const raw = entries.map((entry) => entry.data as unknown as RawEntry);
  return createStore(
    raw.sort((a, b) => compareCodes(a.path, b.path)),
    {
      today: today(),
      changedOn: changedOn(contentDirectory()),
      sounds: await uploadedSounds(publicDirectory()),
      uploads: uploadedBytes(publicDirectory()),
    },
  );
}

let latest: { readonly digest: string; readonly store: Promise<Store> } | undefined;

/** While editing: the same store until a content file has changed. */
async function readAnew(): Promise<Store> {
  const entries = await allEntries();
  const digest = entries.map((entry) => entry.digest).join();
  if (latest?.digest !== digest) latest = { digest, store: join(entries) };
  return latest.store;
}

let built: Promise<Store> | undefined;

/** The store of the site: read once in a build, kept in step with the files while editing. */
export const readStore = (): Promise<Store> =>
  import.meta.env.DEV ? readAnew() : (built ??= allEntries().then(join));

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
