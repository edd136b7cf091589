import { fileSize } from '../i18n/fileSize.ts';
import { langText, type LangText } from '../i18n/langText.ts';
import { isLanguageKey, languageOf, sourceLanguage, type LanguageKey } from '../i18n/languages.ts';
import type { Store } from '../store/store.ts';

/** A file to read outside the site, and what it costs to get it. */
export interface Document {
  readonly href: string;
  /** The language it is written in. */
  readonly lang: LanguageKey;
  /** Kind and size, which are written the Swedish way; the size only when it is known. @example 'PDF, 412 kB' */
  readonly file: LangText;
  /** The name of its language, where that is another than the text's around it. */
  readonly language: LangText | undefined;
}

/** An uploaded document, in a text of a language. */
export function document(
  store: Store,
  href: string,
  written: string | undefined,
  within: LanguageKey,
): Document {
  const lang = written !== undefined && isLanguageKey(written) ? written : within;
  const format = href.slice(href.lastIndexOf('.') + 1).toUpperCase();
  const bytes = store.uploadedBytes(href);
  return {
    href,
    lang,
    file: langText(bytes === undefined ? format : `${format}, ${fileSize(bytes)}`, sourceLanguage),
    language: lang === within ? undefined : langText(languageOf(lang).autonym, lang),
  };
}
