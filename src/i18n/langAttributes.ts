import { languageOf, type LanguageKey } from './languages.ts';

/** The attributes of an element that is in a language. */
export interface LangAttributes {
  readonly lang: string;
  readonly translate: 'yes' | 'no';
}

/**
 * What an element says of its language; nothing where the element around it has said it. A browser's translation
 * takes Romani for another language and makes nonsense of it, so it may not; what is Swedish within Romani says that
 * it may.
 * @param around the language of the surrounding element
 * @example langAttributes('arli', 'sv') // => { lang: 'rmn', translate: 'no' }
 */
export function langAttributes(key: LanguageKey): LangAttributes;
export function langAttributes(key: LanguageKey, around: LanguageKey): Partial<LangAttributes>;
export function langAttributes(key: LanguageKey, around?: LanguageKey): Partial<LangAttributes> {
  if (key === around) return {};
  const { kind, tag } = languageOf(key);
  return { lang: tag, translate: kind === 'variety' ? 'no' : 'yes' };
}
