import { localAddress } from '../i18n/address.ts';
import { langText, type LangText } from '../i18n/langText.ts';
import { sourceLanguage, tagOf, type LanguageKey } from '../i18n/languages.ts';
import { reviewSheetAddress, reviewSheetFile } from '../model/addresses.ts';
import type { Store } from '../store/store.ts';
import { findRoute } from './findRoute.ts';
import { reviewRows } from './reviewRows.ts';
import { frame, type Frame } from './shell.ts';

/** A row as it stands on paper. */
export interface PrintedRow {
  readonly number: number;
  readonly swedish: LangText;
  /** Nothing where the language has no word yet. */
  readonly now: LangText | undefined;
  /** Where a word is found, and why it is not shown; in Swedish. */
  readonly from: string;
  /** Where a text is read that is too long for the sheet. */
  readonly readAt: string | undefined;
}

export interface ReviewSheetView extends Frame {
  /** The tag of the language that is reviewed. */
  readonly of: string;
  readonly rows: readonly PrintedRow[];
  /** The other parts of the sheet, and this one without a link. */
  readonly parts: readonly { readonly number: number; readonly href: string | undefined }[];
  readonly files: { readonly csv: string; readonly xlsx: string };
}

/** One part of the sheet on which a language is reviewed on paper. */
export function reviewSheetView(
  store: Store,
  of: LanguageKey,
  part: number,
  language: LanguageKey,
): ReviewSheetView {
  const about = store.existing('pages', 'om-oversattningar');
  const route = findRoute(store, { kind: 'reviewSheet', of, part });
  const sheet = store.reviewSheet(of);
  const ids = new Set(sheet[part - 1]?.map(({ id }) => id));
  const rows = reviewRows(store, of).filter(({ id }) => ids.has(id));
  return {
    ...frame(store, route, language, (lang) => about.in(lang).description),
    of: tagOf(of),
    rows: rows.map(({ now, number, readAt, sources, swedish, weakness }) => ({
      number,
      swedish: langText(swedish, sourceLanguage),
      now: now === '' ? undefined : langText(now, readAt === undefined ? of : sourceLanguage),
      from: [sources.join(', '), weakness ?? ''].filter((text) => text !== '').join('. '),
      readAt,
    })),
    parts: sheet.map((_, index) => ({
      number: index + 1,
      href: index + 1 === part ? undefined : localAddress(reviewSheetAddress(of, index + 1), language),
    })),
    files: { csv: reviewSheetFile(of, 'csv'), xlsx: reviewSheetFile(of, 'xlsx') },
  };
}
