import { z } from 'zod';
import type { Expectation, Field, SaidSo, Widget } from './field.ts';
import { isPhoneNumber } from './phone.ts';

function field<T>(schema: z.ZodType<T>, widget: Widget, expects: Expectation): Field<T> {
  return { schema, widget, expects, required: true, translated: false };
}

const nonEmpty = z.string().refine((value) => value.trim() !== '', { abort: true });

/** Control characters, and those that turn the direction of what follows; none of them is seen. */
const hidden = /[\p{Cc}\u202A-\u202E\u2066-\u2069]/u;

const oneLine = nonEmpty
  .refine((value) => !hidden.test(value.trim()), {
    error: 'Texten har en radbrytning eller ett annat tecken som inte syns.',
    params: { mend: 'Skriv om texten på en rad, i stället för att klistra in den.' } satisfies SaidSo,
    abort: true,
  })
  .refine((value) => /[\p{L}\p{N}%‰]/u.test(value), {
    error: ({ input }) => `"${String(input)}" har varken bokstäver eller siffror.`,
    params: { mend: 'Skriv ett ord, eller lämna fältet tomt om det får vara det.' } satisfies SaidSo,
    abort: true,
  });

/** One line of text. */
export const text = (): Field<string> =>
  field(oneLine, { widget: 'string' }, { what: 'en text', mend: 'Skriv en kort text på en rad.' });

/** The longest name that fits in a ready message, on a card and on a poster, in characters. */
const longestName = 80;

const lengthOf = (value: unknown): number => [...String(value)].length;

/** The name of a role or a place that is passed on. */
export const passedOnName = (): Field<string> =>
  field(
    oneLine.refine((value) => lengthOf(value) <= longestName, {
      error: ({ input }) => `Namnet har ${lengthOf(input)} tecken, och får ha högst ${longestName}.`,
      params: {
        mend: 'Skriv ett kortare namn. Annars får det inte plats på kortet och affischen som skrivs ut.',
      } satisfies SaidSo,
    }),
    { widget: 'string' },
    { what: 'ett namn', mend: 'Skriv ett namn på en rad.' },
  );

/** Several lines of plain text, without formatting. */
export const longText = (): Field<string> =>
  field(nonEmpty, { widget: 'text' }, { what: 'en text', mend: 'Skriv en eller flera meningar.' });

/** What a key may look like: it stands in addresses and file names. */
export const keyPattern = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

const keySchema = z.string().regex(keyPattern);

/** A key: lower-case a–z, digits and single hyphens, as it stands in an address. */
export const key = (): Field<string> =>
  field(
    keySchema,
    { widget: 'string' },
    {
      what: 'en nyckel',
      mend: 'Skriv bara små bokstäver a–z, siffror och bindestreck, till exempel "halsa" eller "lag-2009-724".',
    },
  );

/** The number of an item in minutes, without the paragraph sign; its place on the page is named after it. */
export const itemNumber = (): Field<string> =>
  field(
    z.string().regex(/^\d+[a-z]?$/),
    { widget: 'string' },
    {
      what: 'en paragrafs nummer',
      mend: 'Skriv bara siffror, och en bokstav om det behövs, inom citattecken, till exempel "12" eller "12a".',
    },
  );

/** A calendar day, ISO 8601. */
export const date = (): Field<string> =>
  field(
    z.iso.date(),
    { widget: 'date' },
    {
      what: 'ett datum som finns',
      mend: 'Skriv datumet som ÅÅÅÅ-MM-DD, till exempel 2026-11-22.',
    },
  );

/** A time of day, 24 hours. */
export const time = (): Field<string> =>
  field(
    z.string().regex(/^(?:[01]\d|2[0-3]):[0-5]\d$/),
    { widget: 'string' },
    { what: 'ett klockslag', mend: 'Skriv klockslaget som TT:MM, till exempel "13:15".' },
  );

/** A time of day at which something ends; a day may end at 24:00. */
export const closingTime = (): Field<string> =>
  field(
    z.string().regex(/^(?:(?:[01]\d|2[0-3]):[0-5]\d|24:00)$/),
    { widget: 'string' },
    {
      what: 'ett klockslag',
      mend: 'Skriv klockslaget som TT:MM, till exempel "16:00", eller "24:00" för midnatt.',
    },
  );

/** The first 12 hex digits of a text's SHA-256, written by `npm run translations:stamp`. */
export const hash = (): Field<string> =>
  field(
    z.string().regex(/^[0-9a-f]{12}$/),
    { widget: 'hidden' },
    {
      what: 'en kontrollsumma',
      mend: 'Ta bort fältet och kör "npm run translations:stamp", som skriver det.',
    },
  );

export const integer = (): Field<number> =>
  field(
    z.int(),
    { widget: 'number', decimals: false },
    { what: 'ett heltal', mend: 'Skriv ett heltal med siffror, utan mellanslag, till exempel 853.' },
  );

export const boolean = (): Field<boolean> =>
  field(
    z.boolean(),
    { widget: 'boolean' },
    {
      what: 'ja eller nej',
      mend: 'Skriv true för ja eller false för nej.',
      formMend: 'Slå på eller av.',
    },
  );

/** A web address, https or http. */
export const url = (): Field<string> =>
  field(
    z.url({ protocol: /^https?$/ }),
    { widget: 'string' },
    {
      what: 'en webbadress',
      mend: 'Skriv hela adressen med https:// först, till exempel https://www.boras.se/.',
    },
  );

export const email = (): Field<string> => ({
  ...field(
    z.email(),
    { widget: 'string' },
    { what: 'en e-postadress', mend: 'Skriv adressen som namn@exempel.se.' },
  ),
  contactDetail: true,
});

/** A phone number as one dials it in Sweden: with an area code, short, or foreign with its country code. */
export const phone = (): Field<string> => ({
  ...field(
    z.string().refine(isPhoneNumber),
    { widget: 'string' },
    {
      what: 'ett telefonnummer som går att ringa',
      mend: 'Skriv numret med riktnummer, till exempel "033-35 70 00", ett kortnummer som "112", eller ett utländskt nummer med landsnummer, till exempel "+358 9 310 16 91". Skriv inget annat i fältet, inte heller en anknytning.',
    },
  ),
  contactDetail: true,
});

/** A file under `public/media/`, written as its address. */
const media = (widget: 'image' | 'audio', what: string, endings: string): Field<string> =>
  field(
    z.string().regex(new RegExp(`^/media/[\\w./-]+\\.(?:${endings})$`)),
    { widget },
    {
      what,
      mend: `Skriv adressen till en fil under /media/ som slutar på ${endings.replaceAll('|', ', ')}.`,
      formMend: `Välj en fil som slutar på ${endings.replaceAll('|', ', ')}.`,
    },
  );

export const audio = (): Field<string> => media('audio', 'en ljudfil', 'mp3|opus|ogg');

/** One of a fixed set of values; the label is what an editor picks. */
export function select<const V extends string>(options: Readonly<Record<V, string>>): Field<V> {
  const values = Object.keys(options) as [V, ...V[]];
  return field(
    z.enum(values) as unknown as z.ZodType<V>,
    {
      widget: 'select',
      options: values.map((value) => ({ value, label: options[value] })),
      multiple: false,
    },
    {
      what: 'ett av de värden som finns',
      mend: `Skriv ett av: ${values.join(', ')}.`,
      formMend: 'Välj något i listan.',
    },
  );
}

/** Several of a fixed set of values; empty when left out. */
export function selectMany<const V extends string>(options: Readonly<Record<V, string>>): Field<V[]> {
  const { schema, widget, expects } = select(options);
  return {
    schema: z.preprocess((value) => value ?? [], z.array(schema)),
    widget: { ...widget, multiple: true } as Widget,
    expects: {
      ...expects,
      what: 'bland de värden som finns',
      mend: expects.mend.replace('ett', 'ett eller flera'),
    },
    required: false,
    translated: false,
  };
}

/** The key of an entry of another content type; that the entry exists is checked with all content at hand. */
export const reference = (to: string): Field<string> =>
  field(
    keySchema,
    { widget: 'reference', to, multiple: false },
    {
      what: 'en nyckel',
      mend: `Skriv nyckeln till en post i content/${to}/.`,
      formMend: 'Välj något i listan.',
    },
  );

/** Several references; empty when left out. */
export const references = (to: string): Field<string[]> => ({
  ...field(
    z.preprocess((value) => value ?? [], z.array(keySchema)) as unknown as z.ZodType<string[]>,
    { widget: 'reference', to, multiple: true },
    {
      what: 'en lista med nycklar',
      mend: `Skriv nycklar till poster i content/${to}/, en på varje rad.`,
      formMend: 'Välj något i listan.',
    },
  ),
  required: false,
});
