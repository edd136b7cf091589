import { localAddress } from '../i18n/address.ts';
import { langText, type LangText } from '../i18n/langText.ts';
import { languages } from '../i18n/languages.ts';
import type { Route } from '../store/route.ts';
import type { Link } from './link.ts';

/** A page in a language where all of it can be read. */
export interface ExplainedIn {
  readonly language: LangText;
  readonly tag: string;
  readonly link: Link;
}

/** Where a page can be read in whole sentences: in Swedish, and in easy Swedish when that is written. */
export const explainedIn = ({ address, entry, title }: Route): ExplainedIn[] =>
  languages
    .filter(({ key, kind }) => kind !== 'variety' && entry?.state(key) !== 'missing')
    .map(({ key, tag, autonym }) => ({
      language: langText(autonym, key),
      tag,
      link: { href: localAddress(address, key), text: title(key) },
    }));
