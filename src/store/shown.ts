import { langText, type LangText } from '../i18n/langText.ts';
import { sourceLanguage, type LanguageKey } from '../i18n/languages.ts';
import type { Field, Fields, ShownOf } from '../model/field.ts';

type Data = Readonly<Record<string, unknown>>;

const isFilled = (value: unknown): boolean =>
  value !== undefined && value !== null && !(typeof value === 'string' && value.trim() === '');

/** Whether a translation's text at a path is older than its Swedish. */
export type IsOutdated = (path: string) => boolean;

interface Reading {
  readonly language: LanguageKey;
  readonly isOutdated: IsOutdated;
  /** The path of the group that is read, ending in a full stop; nothing at the top. */
  readonly at: string;
}

const within = (reading: Reading, ...steps: readonly string[]): Reading => ({
  ...reading,
  at: [reading.at, ...steps.map((step) => `${step}.`)].join(''),
});

function translation(text: string, name: string, { language, isOutdated, at }: Reading): LangText {
  return { ...langText(text, language), ...(isOutdated(`${at}${name}`) && { isOutdated: true }) };
}

function shownField(field: Field, name: string, swedish: Data, own: Data, reading: Reading): unknown {
  const value = swedish[name];
  const translated = own[name];
  if (field.translated) {
    if (isFilled(translated)) return translation(translated as string, name, reading);
    return isFilled(value) ? langText(value as string, sourceLanguage) : undefined;
  }
  if (field.perLanguage) return translated;
  if (!field.children || value === undefined) return value;
  const { children, itemKey } = field;
  if (field.widget.widget === 'object') {
    return fieldsOf(children, value as Data, (translated ?? {}) as Data, within(reading, name));
  }
  const translations = (translated ?? []) as Data[];
  return (value as Data[]).map((item) => {
    const match = itemKey ? translations.find((other) => other[itemKey] === item[itemKey]) : undefined;
    const place = within(reading, name, itemKey ? String(item[itemKey]) : '');
    return fieldsOf(children, item, match ?? {}, place);
  });
}

const fieldsOf = (fields: Fields, swedish: Data, own: Data, reading: Reading): object =>
  Object.fromEntries(
    Object.entries(fields).map(([name, field]) => [name, shownField(field, name, swedish, own, reading)]),
  );

/**
 * An entry's values as a view receives them: shared facts from the Swedish file, each translated text
 * in the wanted language or, marked as such, in Swedish. List items meet across languages by their key. What each
 * language has for itself is the wanted language's own or nothing.
 */
export function shown<F extends Fields>(
  fields: F,
  swedish: Data,
  own: Data,
  language: LanguageKey,
  isOutdated: IsOutdated = () => false,
): ShownOf<F> {
  return fieldsOf(fields, swedish, own, { language, isOutdated, at: '' }) as ShownOf<F>;
}
