import { z } from 'zod';
import type { LangText } from '../i18n/langText.ts';

/** How a value is asked for in the editor; plain data that the desk turns into a widget. */
export type Widget =
  | { readonly widget: 'string' | 'text' | 'markdown' | 'boolean' | 'date' | 'image' | 'audio' }
  | { readonly widget: 'number'; readonly decimals: boolean }
  | {
      readonly widget: 'select';
      readonly options: readonly { readonly value: string; readonly label: string }[];
      readonly multiple: boolean;
    }
  | { readonly widget: 'reference'; readonly to: string; readonly multiple: boolean }
  | { readonly widget: 'object' }
  | { readonly widget: 'list' }
  /** Written by commands; no form asks for it. */
  | { readonly widget: 'hidden' };

/** What a stored value must look like, said in Swedish for the person who has to mend it. */
export interface Expectation {
  /** Completes "Värdet är inte …". */
  readonly what: string;
  /** A whole sentence that tells what to write instead. */
  readonly mend: string;
  /** The same in a form, where that is done in another way than in a file. */
  readonly formMend?: string;
}

/** What a refinement of a schema has as `params` when its error is a whole sentence in Swedish. */
export type SaidSo = Pick<Expectation, 'mend'>;

/**
 * One field of a content type: its schema, its widget and its rules in one value,
 * so that what is checked and what is asked for cannot drift apart.
 *
 * `Stored` is the value in the file, `Shown` what a view receives: a translated
 * text is stored as a string and shown as a {@link LangText}.
 */
export interface Field<Stored = unknown, Shown = Stored> {
  readonly schema: z.ZodType<Stored>;
  readonly widget: Widget;
  readonly expects: Expectation;
  readonly required: boolean;
  /** Each language has its own value. A field that is not translated lives in the Swedish file only. */
  readonly translated: boolean;
  /** A group that each language has for itself or not at all: no other language's stands in for it. */
  readonly perLanguage?: true;
  /** Made for a phone number or an e-mail address, which may stand nowhere else. */
  readonly contactDetail?: true;
  /** The fields of an object, or of each item of a list. */
  readonly children?: Fields;
  /** The child field that tells which item of a list is which across languages. */
  readonly itemKey?: string;
  /** Carries the type of the shown value; never set. */
  readonly shown?: Shown;
}

export type Fields = Readonly<Record<string, Field>>;

export type StoredOf<F extends Fields> = {
  [K in keyof F]: F[K] extends Field<infer Stored> ? Stored : never;
};

export type ShownOf<F extends Fields> = {
  [K in keyof F]: F[K] extends { readonly shown?: infer Shown } ? Shown : never;
};

/** A field that may be left out; `null` and blank text, which the editor writes for an empty field, count as left out. */
export function optional<Stored, Shown>(
  field: Field<Stored, Shown>,
): Field<Stored | undefined, Shown | undefined> {
  const schema = z.preprocess(
    (value) => (value === null || (typeof value === 'string' && value.trim() === '') ? undefined : value),
    field.schema.optional(),
  );
  return { ...field, schema, required: false };
}

/** A text that each language writes for itself. */
export function translated<Stored extends string | undefined>(
  field: Field<Stored, Stored>,
): Field<Stored, Stored extends string ? LangText : LangText | undefined> {
  return { ...field, translated: true } as unknown as Field<
    Stored,
    Stored extends string ? LangText : LangText | undefined
  >;
}

/** A group that each language has for itself or not at all, such as a recording. */
export const perLanguage = <Stored, Shown>(group: Field<Stored, Shown>): Field<Stored, Shown> => ({
  ...group,
  perLanguage: true,
});

const strict = (fields: Fields) =>
  z.strictObject(Object.fromEntries(Object.entries(fields).map(([key, field]) => [key, field.schema])));

/** A group of fields under one name. */
export function object<F extends Fields>(children: F): Field<StoredOf<F>, ShownOf<F>> {
  return {
    schema: strict(children) as unknown as z.ZodType<StoredOf<F>>,
    widget: { widget: 'object' },
    expects: { what: 'en grupp av fält', mend: 'Fyll i gruppens fält, ett på varje rad.' },
    required: true,
    translated: false,
    children,
  };
}

/**
 * A list of groups of fields; empty when left out. When `itemKey` names a child field, translations carry
 * that key and their translated fields only; without it nothing in the list is translated.
 */
export function list<F extends Fields>(
  children: F,
  options: { readonly itemKey?: Extract<keyof F, string> } = {},
): Field<StoredOf<F>[], ShownOf<F>[]> {
  const items = z.array(strict(children)) as unknown as z.ZodType<StoredOf<F>[]>;
  return {
    schema: z.preprocess((value) => value ?? [], items),
    widget: { widget: 'list' },
    expects: { what: 'en lista', mend: 'Skriv en lista där varje rad börjar med ett bindestreck.' },
    required: false,
    translated: false,
    children,
    ...options,
  };
}
