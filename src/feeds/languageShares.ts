import { stringify } from 'csv-stringify/sync';

/** How many of a page's words are in its language. */
export interface LanguageShare {
  /** BCP 47 */
  readonly language: string;
  readonly address: string;
  readonly own: number;
  readonly all: number;
}

/** A row a page and language (RFC 4180); `share` is from 0 to 1. */
export const languageSharesCsv = (shares: readonly LanguageShare[]): string =>
  stringify(
    shares.map(({ own, all, ...page }) => ({
      ...page,
      own,
      all,
      share: (all === 0 ? 0 : own / all).toFixed(4),
    })),
    { header: true, columns: ['language', 'address', 'own', 'all', 'share'], record_delimiter: 'windows' },
  );
