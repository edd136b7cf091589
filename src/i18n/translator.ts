import { createInstance, type i18n } from 'i18next';
import { termFor, type InterfaceKey } from './interfaceStrings.ts';
import { langText, type LangText } from './langText.ts';
import { languageKeys, languageOf, sourceLanguage, type LanguageKey } from './languages.ts';

/** Strings as they stand in a language's interface file: section → name → text. */
export type InterfaceTexts = Readonly<Record<string, Readonly<Record<string, string | undefined>>>>;

/** The word for a concept in a language, or nothing where no word may be shown. */
export type TermWord = (term: string, language: LanguageKey) => string | undefined;

/** Gives an interface string in one language, or in Swedish and marked as Swedish where the language has none. */
export type Translator = (key: InterfaceKey, values?: Readonly<Record<string, string | number>>) => LangText;

/** Plural forms follow Swedish everywhere: no Romani tag has plural rules in CLDR, and Intl would use the computer's own. */
function useSwedishPlurals(instance: i18n): void {
  const rules = new Intl.PluralRules(sourceLanguage);
  const { pluralResolver } = instance.services as { pluralResolver: { getRule: () => Intl.PluralRules } };
  pluralResolver.getRule = () => rules;
}

/**
 * One translator a language.
 *
 * Order for a variety: its own string, the term base's word, Swedish. Easy Swedish takes over
 * the Swedish string as its own where it needs no easier one.
 */
export function createTranslators(
  texts: Readonly<Partial<Record<LanguageKey, InterfaceTexts>>>,
  termWord: TermWord,
): Readonly<Record<LanguageKey, Translator>> {
  const instance = createInstance();
  void instance.init({
    initAsync: false,
    lng: sourceLanguage,
    fallbackLng: false,
    supportedLngs: [...languageKeys],
    resources: Object.fromEntries(languageKeys.map((key) => [key, { translation: texts[key] ?? {} }])),
    interpolation: { escapeValue: false },
  });
  useSwedishPlurals(instance);

  const own = (language: LanguageKey, key: InterfaceKey, values: object): string | undefined =>
    instance.exists(key, { lng: language, ...values })
      ? instance.t(key, { lng: language, ...values })
      : undefined;

  const translate = (language: LanguageKey, key: InterfaceKey, values: object): LangText => {
    const text = own(language, key, values);
    if (text !== undefined) return langText(text, language);
    const term = languageOf(language).kind === 'variety' ? termFor(key) : undefined;
    const word = term === undefined ? undefined : termWord(term, language);
    if (word !== undefined) return langText(word, language);
    const swedish = own(sourceLanguage, key, values);
    if (swedish === undefined) throw new Error(`The interface string "${key}" is missing in Swedish.`);
    return langText(swedish, languageOf(language).kind === 'easy' ? language : sourceLanguage);
  };

  /** A string without values is the same on every page, and is worked out once. */
  const translator = (language: LanguageKey): Translator => {
    const plain = new Map<InterfaceKey, LangText>();
    return (key, values) => {
      const text = (values ? undefined : plain.get(key)) ?? translate(language, key, values ?? {});
      if (!values) plain.set(key, text);
      return text;
    };
  };

  return Object.fromEntries(languageKeys.map((key) => [key, translator(key)])) as Record<
    LanguageKey,
    Translator
  >;
}
