import { sourceLanguage, type LanguageKey } from '../i18n/languages.ts';
import { alternatives, type Alternatives, type Asked } from './alternatives.ts';
import { isRespelt, toHit, type Hit } from './hit.ts';
import type { Lexicon } from './lexicon.ts';
import { nearestWords, spellings } from './nearestWords.ts';
import { normaliseQuery } from './query.ts';
import { rank, type Ranked } from './rank.ts';
import type { IndexHit, SearchIndex } from './searchIndex.ts';
import type { Segment } from './segments.ts';
import { bareLetters } from './bareLetters.ts';

export interface Found {
  /** The pages found, best first, by the names that the index has for them. */
  readonly ids: readonly string[];
  /** What the search took the question for, where no page has it as it was typed. */
  readonly readAs?: readonly Segment[];
  /** Whether pages for someone in danger come first. */
  readonly isUrgent: boolean;
  /** Where nothing is found: words of the site that look like those that were typed. */
  readonly nearest?: readonly (readonly Segment[])[];
  /** Hits are fetched as they are shown. */
  readonly hits: (ids: readonly string[]) => Promise<Hit[]>;
}

/** What is searched: the index of all languages, what is known of words, and for whom. */
export interface Searched {
  readonly index: SearchIndex;
  readonly reader: LanguageKey;
  /** The pages that are found first: all pages, each once, in the reader's language where it is there, by their addresses. */
  readonly own: ReadonlyMap<string, string>;
  readonly lexicon: Lexicon;
}

type Answers = ReadonlyMap<string, readonly IndexHit[]>;

/** Without the guesses at words that some page has as they were typed. */
function withoutGuesses({ words, asked, said }: Alternatives, answers: Answers): Alternatives {
  const isSure = ({ ask, reason }: Asked): boolean =>
    reason !== 'spelling' && (answers.get(ask)?.length ?? 0) > 0;
  const sure = new Set(asked.filter(isSure).flatMap(({ covers }) => covers));
  const stays = (way: { readonly reason: string; readonly covers: readonly number[] }): boolean =>
    way.reason !== 'spelling' || !way.covers.some((place) => sure.has(place));
  return { words, asked: asked.filter(stays), said: said.filter(stays) };
}

const plain = (text: string): Segment => ({ text, mark: false, language: sourceLanguage });

/** The question with the words that it was taken for, where it was. */
function readAs({ words }: Alternatives, [best]: readonly Ranked[]): Segment[] | undefined {
  const guessed = (best?.by ?? []).filter(isRespelt);
  if (guessed.length === 0) return undefined;
  return [
    plain(
      words
        .map((word, place) => guessed.find(({ covers }) => covers.includes(place))?.meant ?? word)
        .join(' '),
    ),
  ];
}

/** Words of the site that look most like those of a question that finds nothing. */
function nearest({ words }: Alternatives, lexicon: Lexicon): Segment[][] {
  const others = lexicon.words.filter((word) => !words.includes(word));
  const onSite = spellings(others.map((word) => [bareLetters(word), word]));
  const close = words
    .filter((word) => word.length > 3)
    .flatMap((word) => nearestWords(bareLetters(word), onSite, Math.min(Math.ceil(word.length / 3), 3)));
  return [...new Set(close)].slice(0, 5).map((word) => [plain(word)]);
}

/** Asks the index for each of some words, once. */
async function ask(index: SearchIndex, words: readonly string[]): Promise<Answers> {
  const asked = [...new Set(words)];
  return new Map(await Promise.all(asked.map(async (word) => [word, await index.pagesWith(word)] as const)));
}

/** Finds the reader's own pages or, if none is found, those of all languages. */
export async function find({ index, reader, own, lexicon }: Searched, typed: string): Promise<Found> {
  const ways = alternatives(normaliseQuery(typed), reader, lexicon);
  const answers = await ask(
    index,
    ways.asked.map(({ ask: word }) => word),
  );
  const addresses = new Map([...own].map(([address, id]) => [id, address]));
  const all = rank(withoutGuesses(ways, answers), {
    hits: (word) => answers.get(word) ?? [],
    addressOf: (id) => addresses.get(id),
    idOf: (address) => own.get(address),
    pageCount: own.size,
  });
  const first = all.filter(({ id }) => addresses.has(id));
  const ranked = first.length > 0 ? first : all;
  const reading = readAs(ways, ranked);
  const by = new Map(ranked.map((one) => [one.id, one.by]));
  const shown = async (id: string): Promise<Hit> =>
    toHit(await index.page(id), reader, addresses.has(id), by.get(id));
  return {
    ids: ranked.map(({ id }) => id),
    isUrgent: ranked.some(({ haste }) => haste > 0),
    ...(reading && { readAs: reading }),
    ...(ranked.length === 0 && { nearest: nearest(ways, lexicon) }),
    hits: (ids) => Promise.all(ids.map(shown)),
  };
}
