import { isLanguageKey, sourceLanguage, translationKeys } from '../../i18n/languages.ts';
import { date as day } from '../../model/fieldKinds.ts';
import { reviewRoles, type ReviewRole } from '../../model/types/review.ts';
import type { SheetReview } from '../../store/correctedSheet.ts';

/** What the command was given, as it was written. */
export interface Given {
  readonly language?: string | undefined;
  readonly role?: string | undefined;
  readonly date?: string | undefined;
}

const roles = Object.keys(reviewRoles);

const isRole = (role: string): role is ReviewRole => roles.includes(role);

function dateProblem(date: string, today: string): string[] {
  if (!day().schema.safeParse(date).success) {
    return [`--date är ”${date}”, som inte är en dag. Skriv som ÅÅÅÅ-MM-DD, till exempel 2026-11-20.`];
  }
  return date > today ? [`--date är ${date}, som inte har varit än. Skriv dagen då granskaren läste.`] : [];
}

/**
 * The review that a filled-in sheet is of, and its file; or all that is wrong with what was given.
 * @param today ISO 8601
 */
export function reviewFrom(
  { date = '', language = '', role = '' }: Given,
  files: readonly string[],
  today: string,
): { readonly file: string; readonly review: SheetReview } | { readonly problems: readonly string[] } {
  const [file, ...more] = files;
  const problems = dateProblem(date, today);
  const isOneFile = file !== undefined && more.length === 0;
  const isTranslation = isLanguageKey(language) && language !== sourceLanguage;
  if (isOneFile && isTranslation && isRole(role) && problems.length === 0) {
    return { file, review: { language, role, date } };
  }
  return {
    problems: [
      ...(isOneFile ? [] : ['Skriv en fil: den som granskaren har fyllt i.']),
      ...(isTranslation ? [] : [`--language är ”${language}”. Skriv ett av: ${translationKeys.join(', ')}.`]),
      ...(isRole(role) ? [] : [`--role är ”${role}”. Skriv ett av: ${roles.join(', ')}.`]),
      ...problems,
    ],
  };
}
