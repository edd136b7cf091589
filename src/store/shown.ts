import { langText } from '../i18n/langText.ts';
import { sourceLanguage, type LanguageKey } from '../i18n/languages.ts';
import type { Field, Fields, ShownOf } from '../model/field.ts';

type Data = Readonly<Record<string, unknown>>;

const isFilled = (value: unknown): boolean =>
  value !== undefined && value !== null && !(typeof value === 'string' && value.trim() === '');

function shownField(field: Field, name: string, swedish: Data, own: Data, language: LanguageKey): unknown {
  const value = swedish[name];
  const translation = own[name];
  if (field.translated) {
    if (isFilled(translation)) return langText(translation as string, language);
    return isFilled(value) ? langText(value as string, sourceLanguage) : undefined;
  }
  if (!field.children || value === undefined) return value;
  const { children, itemKey } = field;
  if (field.widget.widget === 'object') {
    return shown(children, value as Data, (translation ?? {}) as Data, language);
  }
  const translations = (translation ?? []) as Data[];
  return (value as Data[]).map((item) => {
    const match = itemKey ? translations.find((other) => other[itemKey] === item[itemKey]) : undefined;
    return shown(children, item, match ?? {}, language);
  });
}

/**
 * An entry's values as a view receives them: shared facts from the Swedish file, each translated text
 * in the wanted language or, marked as such, in Swedish. List items meet across languages by their key.
 */
export function shown<F extends Fields>(
  fields: F,
  swedish: Data,
  own: Data,
  language: LanguageKey,
): ShownOf<F> {
  return Object.fromEntries(
    Object.entries(fields).map(([name, field]) => [name, shownField(field, name, swedish, own, language)]),
  ) as ShownOf<F>;
}
