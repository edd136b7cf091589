import { z } from 'zod';
import { sourceLanguage, type LanguageKey } from '../i18n/languages.ts';
import { optional, type Field, type Fields } from './field.ts';
import { oncePer } from './oncePer.ts';
import { sourceUpkeep, translationUpkeep } from './upkeep.ts';

/** A mistake that only shows when several fields are read together. `path` leads to the field that must change. */
export interface RuleBreach {
  readonly path: readonly (string | number)[];
  readonly cause: string;
  readonly mend: string;
  /** How to mend it in the desk's form, where that is done in another way than in the file. */
  readonly formMend?: string;
}

/** One kind of content: the single place that says what it holds, how it is stored and what it is checked for. */
export interface ContentType<F extends Fields = Fields> {
  /** The folder below `content/`, and the name of the collection. */
  readonly name: string;
  readonly extension: 'md' | 'mdx' | 'yaml';
  /** `file` for a file a language (`<key>.<language>.<ext>`), `entry` for all languages in one file (`<key>.<ext>`). */
  readonly languages: 'file' | 'entry';
  readonly fields: F;
  readonly body: 'none' | 'optional' | 'required';
  /** There is one entry, whose key is the type's own name, and the site cannot be without it. */
  readonly once?: true;
  /** A `whole` translation has every required field; a `partial` one leaves out what it has no words for. */
  readonly translations?: 'whole' | 'partial';
  /** Rules across fields, for the Swedish file's data. Only called when each field is right on its own. */
  readonly rules?: (data: Record<string, unknown>) => readonly RuleBreach[];
}

export const defineType = <const F extends Fields>(type: ContentType<F>): ContentType<F> => type;

/** Which part of a field a translation holds, or nothing when it lives in the Swedish file only. */
function translatedPart(field: Field, partial: boolean): Field | undefined {
  if (field.translated) return partial ? optional(field) : field;
  if (field.perLanguage) return field;
  if (!field.children || (field.widget.widget === 'list' && !field.itemKey)) return undefined;
  const children = translatedFields(field.children, partial);
  if (Object.keys(children).length === 0) return undefined;
  const all = field.itemKey
    ? { [field.itemKey]: field.children[field.itemKey] as Field, ...children }
    : children;
  const item = z.strictObject(Object.fromEntries(Object.entries(all).map(([key, f]) => [key, f.schema])));
  const schema =
    field.widget.widget === 'list'
      ? z
          .array(item)
          .nullish()
          .transform((value) => value ?? [])
      : item.optional();
  return { ...field, schema, children: all, required: false };
}

function translatedFields(fields: Fields, partial: boolean): Fields {
  return Object.fromEntries(
    Object.entries(fields).flatMap(([key, field]) => {
      const part = translatedPart(field, partial);
      return part ? [[key, part]] : [];
    }),
  );
}

/** The fields, or parts of fields, that each translation of a type has its own value for. */
export const translationFields = oncePer((type: ContentType): Fields =>
  translatedFields(type.fields, type.translations === 'partial'),
);

const sourceFields = oncePer((type: ContentType): Fields => ({ ...type.fields, ...sourceUpkeep }));
const fieldsOfTranslation = oncePer((type: ContentType): Fields => ({
  ...translationFields(type),
  ...translationUpkeep,
}));

/**
 * The fields a file of this type holds in a language: all of them in Swedish, the translated ones in a translation,
 * and in both what keeps the two in step.
 */
export function fieldsIn(type: ContentType, language: LanguageKey): Fields {
  if (type.languages === 'entry') return type.fields;
  return language === sourceLanguage ? sourceFields(type) : fieldsOfTranslation(type);
}

const schemas = new WeakMap<ContentType, Map<LanguageKey, z.ZodType<Record<string, unknown>>>>();

/** The schema of a file's data in a language; unknown fields are refused. Made once, because Zod compiles each at its first use. */
export function schemaIn(type: ContentType, language: LanguageKey): z.ZodType<Record<string, unknown>> {
  const known = schemas.get(type) ?? new Map<LanguageKey, z.ZodType<Record<string, unknown>>>();
  schemas.set(type, known);
  const schema =
    known.get(language) ??
    z.strictObject(
      Object.fromEntries(Object.entries(fieldsIn(type, language)).map(([key, field]) => [key, field.schema])),
    );
  known.set(language, schema);
  return schema;
}
