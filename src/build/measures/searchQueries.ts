import { splitAddress } from '../../i18n/address.ts';
import type { Problem } from '../../model/problem.ts';

/** The queries that are only looked at to report: one half of the first author's, and one of a second's. */
export const heldOut = 'tests/search/queries/held-out.tsv';
export const secondAuthor = 'tests/search/queries/second-author.tsv';

/** A question to the search, and the pages it should find. */
export interface Query {
  readonly text: string;
  /** What kind of question it is, under any name. */
  readonly kind: string;
  /** Addresses without language path; none where nothing should be found. */
  readonly expected: readonly string[];
}

const header = ['query', 'class', 'expected'] as const;
type Column = (typeof header)[number];
type Faults = Problem[];

/** Which page an address leads to, whatever the language and the place on it. @example pageOf('/arli/stod/#steg-1') // => '/stod/' */
export const pageOf = (path: string): string =>
  splitAddress(path.replace(/[?#].*$/s, '').replace(/(?<!\/)$/, '/')).address;

const whyNotAddress: Record<'empty' | 'relative' | 'space', Pick<Problem, 'cause' | 'mend'>> = {
  empty: {
    cause: 'Ingen adress.',
    mend: 'Skriv en eller flera adresser med | emellan, eller - när inget ska hittas.',
  },
  relative: {
    cause: 'Adressen börjar inte med /, eller - står tillsammans med adresser.',
    mend: 'Skriv adressen från roten, till exempel /kontakter/, eller bara - när inget ska hittas.',
  },
  space: { cause: 'Det står ett mellanslag i adressen.', mend: 'Skriv | mellan adresserna.' },
};

function whyNot(address: string): Pick<Problem, 'cause' | 'mend'> | undefined {
  if (address === '') return whyNotAddress.empty;
  if (!address.startsWith('/')) return whyNotAddress.relative;
  return /\s/.test(address) ? whyNotAddress.space : undefined;
}

function readRow(row: string, line: number, faults: Faults): Query | undefined {
  const before = faults.length;
  const blame = (field: Column, cause: string, mend: string): number =>
    faults.push({ line, field, cause, mend });
  const cells = row.split('\t');
  if (cells.length !== header.length) {
    const field = header[cells.length] ?? 'expected';
    const cause = `Raden har ${cells.length === 1 ? '1 kolumn' : `${cells.length} kolumner`}, inte 3.`;
    blame(field, cause, 'Skriv query, class och expected med ett tabbtecken emellan.');
    return undefined;
  }
  const [text = '', kind = '', cell = ''] = cells;
  if (text.trim() === '') blame('query', 'Frågan är tom.', 'Skriv det som någon söker på.');
  if (kind.trim() === '') blame('class', 'Klassen är tom.', 'Skriv vilken sorts fråga det är, med ett ord.');
  const addresses = cell.trim() === '-' ? [] : cell.split('|').map((address) => address.trim());
  const wrong = addresses.map(whyNot).find((why) => why !== undefined);
  if (wrong) blame('expected', wrong.cause, wrong.mend);
  return faults.length > before
    ? undefined
    : { text, kind: kind.trim(), expected: [...new Set(addresses.map(pageOf))] };
}

function decode(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/**
 * Reads a file of queries: UTF-8, tabs between the cells, first a row with `query`, `class` and `expected`. Quotes are
 * letters like any other. Rows without text are passed over.
 */
export function searchQueries(
  bytes: Uint8Array,
): { readonly queries: readonly Query[] } | { readonly problems: readonly Problem[] } {
  const one = (line: number, field: Column, cause: string, mend: string) => ({
    problems: [{ line, field, cause, mend }],
  });
  const text = decode(bytes);
  if (text === undefined)
    return one(1, 'query', 'Filen är inte skriven i UTF-8.', 'Spara den på nytt som UTF-8.');
  const [first = '', ...rows] = text.split(/\r?\n/);
  const cells = first.split('\t').map((cell) => cell.trim());
  const absent = header.find((name, column) => cells[column] !== name);
  if (absent !== undefined || cells.length > header.length) {
    const mend = 'Skriv query, class och expected på första raden, med ett tabbtecken emellan.';
    return one(1, absent ?? 'expected', 'Första raden har inte rätt rubriker.', mend);
  }
  const faults: Faults = [];
  const queries = rows.flatMap((row, index) =>
    row.trim() === '' ? [] : (readRow(row, index + 2, faults) ?? []),
  );
  if (faults.length > 0) return { problems: faults };
  return queries.length > 0
    ? { queries }
    : one(2, 'query', 'Det finns inga frågor i filen.', 'Skriv en fråga på varje rad efter den första.');
}
