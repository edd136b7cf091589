import { formatDate } from '../i18n/format.ts';
import type { LanguageKey } from '../i18n/languages.ts';

/** A day, for machines and for readers. */
export interface ShownDate {
  /** ISO 8601. */
  readonly iso: string;
  readonly display: string;
}

export const shownDate = (iso: string, lang: LanguageKey): ShownDate => ({
  iso,
  display: formatDate(iso, lang),
});
