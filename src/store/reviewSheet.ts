import { localAddress } from '../i18n/address.ts';
import { compareCodes, compareText } from '../i18n/compare.ts';
import { isVarietyKey, sourceLanguage, type LanguageKey } from '../i18n/languages.ts';
import { entryAddress, pageAddresses, pagedTypes, type PageKey } from '../model/addresses.ts';
import { contentType, type TypeName } from '../model/contentTypes.ts';
import { wordIn, type TermWords } from '../model/varietyWord.ts';
import { bodyPath, entryTexts } from './entryTexts.ts';
import type { RawEntry } from './rawEntry.ts';
import { textHash } from './textHash.ts';

/** One row of a review sheet: a word or a text in the sheet's language, and the Swedish that it stands for. */
export interface SheetRow {
  /** The same for as long as the entry and the text are there. @example 'terms/adress:word', 'pages/om:title' */
  readonly id: string;
  readonly type: TypeName;
  readonly key: string;
  /** The text's path in its file; of a term `word` or `plural`. */
  readonly field: string;
  /** The file that holds it, below the content folder. */
  readonly path: string;
  readonly swedish: string;
  /** Empty where the language has no word yet. */
  readonly now: string;
  /** Where a body, which is too long for a sheet, is read. */
  readonly readAt?: string;
}

/** Gives one of the sheet's own strings in Swedish, with values in their places. */
type Say = (name: 'pluralOf' | 'wholeText', values: Readonly<Record<string, string>>) => string;

const sayIn = (entries: readonly RawEntry[]): Say => {
  const strings = entries.find(({ type, language }) => type === 'interface' && language === sourceLanguage);
  const section = (strings?.data['reviewSheet'] ?? {}) as Readonly<Record<string, string>>;
  return (name, values) =>
    Object.entries(values).reduce(
      (text, [place, value]) => text.replace(`{{${place}}}`, () => value),
      section[name] ?? '',
    );
};

type Place = Pick<SheetRow, 'type' | 'key' | 'path'>;

const row = ({ key, path, type }: Place, field: string, swedish: string, now: string): SheetRow => ({
  id: `${type}/${key}:${field}`,
  type,
  key,
  path,
  field,
  swedish,
  now,
});

function termRows({ data, key, path }: RawEntry, language: LanguageKey, say: Say): SheetRow[] {
  const words = data as unknown as TermWords;
  const own = wordIn(words, language);
  const place = { type: 'terms', key, path } as const;
  return [
    row(place, 'word', words.swedish, own?.word ?? ''),
    ...(own?.plural === undefined
      ? []
      : [row(place, 'plural', say('pluralOf', { word: words.swedish }), own.plural)]),
  ];
}

function addressOf({ key, type }: RawEntry): string {
  const paged = pagedTypes.find((name) => name === type);
  return paged ? entryAddress(paged, key) : pageAddresses[key as PageKey];
}

function textRows(swedish: RawEntry, own: RawEntry, say: Say): SheetRow[] {
  // Its hash says which text it is of, so that a mark never answers for a text that was changed after it.
  const bodyText = (address: string, text: string): string =>
    say('wholeText', { address, version: textHash(text) });
  const type = contentType(own.type);
  const texts = entryTexts(type, swedish);
  return [...entryTexts(type, own)].map(([field, text]) => {
    const source = texts.get(field) ?? '';
    if (field !== bodyPath) return row(own, field, source, text);
    const address = addressOf(own);
    const readAt = localAddress(address, own.language);
    return { ...row(own, field, bodyText(address, source), bodyText(readAt, text)), readAt };
  });
}

/**
 * All that is reviewed in a language: in a variety each term, also one without a word, in Swedish order; then every
 * text that content has in the language, entry by entry. What lacks its Swedish is left out.
 */
export function reviewSheet(entries: readonly RawEntry[], language: LanguageKey): SheetRow[] {
  const say = sayIn(entries);
  const terms = entries
    .filter(({ type }) => type === 'terms')
    .flatMap((entry) => termRows(entry, language, say));
  const nameOf = ({ key, type }: RawEntry): string => `${type}/${key}`;
  const swedish = new Map(
    entries.flatMap((entry) => (entry.language === sourceLanguage ? [[nameOf(entry), entry]] : [])),
  );
  const own = entries.filter((entry) => entry.language === language);
  return [
    ...(isVarietyKey(language) ? terms.sort((a, b) => compareText(a.swedish, b.swedish)) : []),
    ...own
      .sort((a, b) => compareCodes(nameOf(a), nameOf(b)))
      .flatMap((entry) => {
        const source = swedish.get(nameOf(entry));
        return source ? textRows(source, entry, say) : [];
      }),
  ];
}

/** A sheet in parts, each short enough for a page; never empty. An entry is not broken over two. */
export type ReviewSheet = readonly (readonly SheetRow[])[];

/** How many characters of text a page has room for, beside its frame; a row weighs as much as some of them. */
const room = 20_000;
const weightOfRow = 40;

const weight = (rows: readonly SheetRow[]): number =>
  rows.reduce((sum, { now, swedish }) => sum + now.length + swedish.length + weightOfRow, 0);

/** Rows in as few parts as the room allows, in their order. */
export function sheetParts(rows: readonly SheetRow[]): ReviewSheet {
  const parts: SheetRow[][] = [[]];
  for (const entry of Map.groupBy(rows, ({ path }) => path).values()) {
    const last = parts.at(-1) ?? [];
    if (last.length > 0 && weight([...last, ...entry]) > room) parts.push(entry);
    else last.push(...entry);
  }
  return parts;
}
