import { langText, type LangText } from '../i18n/langText.ts';
import { localAddress } from '../i18n/address.ts';
import { languageOf, sourceLanguage, translationKeys, type LanguageKey } from '../i18n/languages.ts';
import { translationsCsvAddress, workListAddress } from '../model/addresses.ts';
import type { Store } from '../store/store.ts';
import { coverage, stages } from './coverage.ts';
import type { Link } from './link.ts';
import { pageView, type PageView } from './page.ts';

/** How many texts of a type stand how, in the order of the columns. */
export interface TypeCoverage {
  readonly name: LangText;
  readonly counts: readonly number[];
}

export interface LanguageCoverage {
  readonly language: LanguageKey;
  readonly name: LangText;
  readonly columns: readonly LangText[];
  readonly types: readonly TypeCoverage[];
  readonly workList: Link;
}

export interface TranslationsView extends PageView {
  readonly coverage: readonly LanguageCoverage[];
  /** All of it as open data. */
  readonly download: Link;
}

function languageCoverage(store: Store, of: LanguageKey, { language, t }: PageView): LanguageCoverage {
  const { swedishName } = languageOf(of);
  return {
    language: of,
    name: langText(swedishName, sourceLanguage),
    columns: stages.map((stage) => t(`translations.${stage}`)),
    types: coverage(store, of).map(({ type, counts }) => ({
      name: t(`textKind.${type}`),
      counts,
    })),
    workList: {
      href: localAddress(workListAddress(of), language),
      text: t('translations.workList', { language: swedishName }),
    },
  };
}

/** How far each language has come, counted from what the store holds. */
export function translationsView(store: Store, language: LanguageKey): TranslationsView {
  const page = pageView(store, 'om-oversattningar', language);
  return {
    ...page,
    coverage: translationKeys.map((key) => languageCoverage(store, key, page)),
    download: { href: translationsCsvAddress, text: page.t('translations.download') },
  };
}
