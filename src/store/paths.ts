import { languages, sourceLanguage, translationKeys, type LanguageKey } from '../i18n/languages.ts';
import type { PagedType } from '../model/addresses.ts';
import { letterSegment, letters } from '../model/letters.ts';
import { readStore } from './readStore.ts';

/** A page's place in the address: nothing for Swedish, else the language's path. */
interface LanguagePath {
  readonly params: { readonly language: string | undefined };
  readonly props: { readonly language: LanguageKey };
}

/** Every language's version of a fixed page. */
export const languagePaths = (): LanguagePath[] =>
  languages.map(({ key, path }) => ({
    params: { language: path === '' ? undefined : path },
    props: { language: key },
  }));

interface KeyPath {
  readonly params: { readonly language: string | undefined; readonly key: string };
  readonly props: { readonly language: LanguageKey; readonly key: string };
}

const keyPath = (segment: string, key: string): KeyPath[] =>
  languagePaths().map(({ params, props }) => ({
    params: { ...params, key: segment },
    props: { ...props, key },
  }));

/** Every language's version of each entry's page. */
export const entryPaths = async (type: PagedType): Promise<KeyPath[]> =>
  (await readStore()).entries(type).flatMap(({ key }) => keyPath(key, key));

/** Every language's version of each letter of the glossary. */
export const letterPaths = async (): Promise<KeyPath[]> =>
  letters((await readStore()).entries('terms').map((term) => term.in(sourceLanguage).swedish)).flatMap(
    (letter) => keyPath(letterSegment(letter), letter),
  );

/** Every language's version of each part of the sheets on which languages are reviewed. */
export const reviewSheetPaths = async (): Promise<
  {
    params: KeyPath['params'] & { part: string | undefined };
    props: LanguagePath['props'] & { of: LanguageKey; part: number };
  }[]
> => {
  const { routes } = await readStore();
  return routes.flatMap(({ page }) => {
    if (page.kind !== 'reviewSheet') return [];
    const { of, part } = page;
    const segment = part === 1 ? undefined : String(part);
    return languagePaths().map(({ params, props }) => ({
      params: { ...params, key: of, part: segment },
      props: { ...props, of, part },
    }));
  });
};

/** Every language's version of the page that says what is left to do in each language. */
export const workListPaths = (): {
  params: KeyPath['params'];
  props: LanguagePath['props'] & { of: LanguageKey };
}[] =>
  translationKeys.flatMap((of) =>
    languagePaths().map(({ params, props }) => ({ params: { ...params, key: of }, props: { ...props, of } })),
  );

/** Each language that is translated into. */
export const translationPaths = (): { params: { key: string }; props: { of: LanguageKey } }[] =>
  translationKeys.map((of) => ({ params: { key: of }, props: { of } }));
