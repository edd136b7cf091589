import { localAddress } from '../i18n/address.ts';
import { languageOf, tagOf, translationKeys } from '../i18n/languages.ts';
import type { Store } from '../store/store.ts';
import type { Review } from '../store/review.ts';
import { translationRows, type TextState } from './translationRows.ts';

/** How one text or word stands in one language, in plain values for open data. */
export interface TranslationRecord extends Omit<Review, 'reviewedText'> {
  /** BCP 47 */
  readonly language: string;
  readonly languageName: string;
  readonly type: string;
  readonly key: string;
  /** In Swedish. */
  readonly title: string;
  readonly address: string | undefined;
  readonly state: TextState;
  /** Paths of texts. */
  readonly outdated: readonly string[];
  readonly missing: readonly string[];
}

/** Everything that each language has or lacks. */
export const translationTable = (store: Store): TranslationRecord[] =>
  translationKeys.flatMap((language) =>
    translationRows(store, language).map(({ type, key, title, route, state, outdated, missing, review }) => {
      const { translatedBy, translatedOn, reviewedBy, reviewedOn } = review;
      return {
        language: tagOf(language),
        languageName: languageOf(language).swedishName,
        type,
        key,
        title: title.text,
        address: route && localAddress(route.address, language),
        state,
        outdated,
        missing: state === 'missing' || state === 'wordsOnly' ? [] : missing,
        translatedBy,
        translatedOn,
        reviewedBy,
        reviewedOn,
      };
    }),
  );
