import { readCbor } from './readCbor.ts';

/*
 * The parts of Pagefind's index, as its version 1.5 writes them: lists in lists, without names. Page numbers are written
 * as steps from the one before. Of a word's places on a page only their weights are read: a negative number says how much
 * the places after it weigh, in 24ths of a word of plain text.
 */

/** What is known of the whole index. */
export interface IndexMeta {
  /** The pages by their numbers: their names, and how many words they have. */
  readonly pages: readonly { readonly id: string; readonly words: number }[];
  /** The chunks in order, each with what its words come after or are, in bare letters: those of the next come later. */
  readonly chunks: readonly { readonly first: string; readonly id: string }[];
  /** Which of the fields of a page is its title. */
  readonly titleField: number;
  /** Which is what is said of its number, by which no page is found. */
  readonly noteField: number;
}

/** How much of a page a word is. */
export interface Posting {
  readonly page: number;
  /** The number of times that it stands there; more in a heading. */
  readonly weight: number;
  readonly inTitle: boolean;
}

/** A word as it is written on pages, with its marks. */
export interface IndexedWord {
  readonly word: string;
  readonly postings: readonly Posting[];
}

function list(value: unknown): readonly unknown[] {
  if (!Array.isArray(value)) throw new Error('A part of the search index lacks a list.');
  return value;
}

function filled(value: unknown): readonly unknown[] {
  const all = list(value);
  if (all.length === 0) throw new Error('A list of the search index is empty.');
  return all;
}

function text(value: unknown): string {
  if (typeof value !== 'string') throw new Error('A part of the search index lacks a text.');
  return value;
}

function whole(value: unknown): number {
  if (typeof value !== 'number') throw new Error('A part of the search index lacks a number.');
  return value;
}

/** @throws Error where the bytes are something else */
export function readMeta(bytes: Uint8Array): IndexMeta {
  const [, pages, chunks, , , fields] = list(readCbor(bytes));
  return {
    pages: filled(pages).map((page) => {
      const [id, words] = list(page);
      return { id: text(id), words: whole(words) };
    }),
    chunks: filled(chunks).map((chunk) => {
      const [first, , id] = list(chunk);
      return { first: text(first), id: text(id) };
    }),
    titleField: list(fields).indexOf('title'),
    noteField: list(fields).indexOf('phoneNote'),
  };
}

const plainWeight = 24;

/** The sum of the weights of places: `[-25, 4, 9, -169, 2]` are two in the text and one that weighs seven. */
function weightOf(places: readonly unknown[]): number {
  let weight = 1;
  let sum = 0;
  for (const place of places.map(whole)) {
    if (place < 0) weight = (-1 - place) / plainWeight;
    else sum += weight;
  }
  return sum;
}

/** The fields that a word stands in: of `[-1, 4, 9, -3, 2]` the first and the third. */
const fieldsOf = (places: unknown): number[] =>
  list(places)
    .map(whole)
    .flatMap((place) => (place < 0 ? [-1 - place] : []));

function readPostings(pages: unknown, { titleField, noteField }: IndexMeta): Posting[] {
  let at = 0;
  return list(pages).flatMap((page) => {
    const [step, places, inFields] = list(page);
    at += whole(step);
    const weight = weightOf(list(places));
    const fields = fieldsOf(inFields);
    const isInNoteAlone = weight === 0 && fields.every((field) => field === noteField);
    return isInNoteAlone ? [] : [{ page: at, weight, inTitle: fields.includes(titleField) }];
  });
}

/** The words of a chunk, each as it is written. @throws Error where the bytes are something else */
export function readChunk(bytes: Uint8Array, meta: IndexMeta): IndexedWord[] {
  const [words] = list(readCbor(bytes));
  return filled(words).flatMap((entry) => {
    const [bare, pages, marked] = list(entry);
    return [[bare, pages], ...list(marked).map(list)].map(([word, at]) => ({
      word: text(word),
      postings: readPostings(at, meta),
    }));
  });
}
