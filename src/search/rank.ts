import type { Alternatives, Asked } from './alternatives.ts';
import type { Said } from './said.ts';
import type { Way } from './phrases.ts';
import type { IndexHit } from './searchIndex.ts';
import { standing } from './standing.ts';

/** A page that answers a question, with what it answers each of its words by. */
export interface Ranked {
  readonly id: string;
  readonly by: readonly (Asked | Way)[];
  /** More than 0 for a page for someone in danger, and the more the sooner it must be found. */
  readonly haste: number;
}

/** What is known of the index where pages are ranked. */
export interface Known {
  readonly hits: (ask: string) => readonly IndexHit[];
  /** The address of a page without language, and the page at an address; of the reader's own pages alone. */
  readonly addressOf: (id: string) => string | undefined;
  readonly idOf: (address: string) => string | undefined;
  readonly pageCount: number;
}

/*
 * A page's value for a word of the question. A word on a page is worth 1 to 2 by how much of the page it is, and
 * `inTitle` more where it is in the title; pages that people mean when they say it are worth `saying`, a `step` less for
 * each next one, and `both` of the lesser where they have it too. So what editors have written comes before what stands
 * in a text, and a title in between. What the word list has of a Romani word is worth `list`: it comes after the first
 * pages about what the word means, and before those that only have the word or its meaning in their text. Chosen with
 * the half of the query sets that is for tuning.
 */
const inTitle = 1.4;
const saying = 3;
const step = 0.15;
const vague = 0.4;
const list = 1.4;
const both = 0.15;

/** Whether a page of the word list is the one that explains a Romani word. */
const isListedIn = (by: Asked | Said, address = ''): boolean => 'lists' in by && by.lists.includes(address);

/** Whether a word is what some page or several pages are about, and not only once mentioned: other guesses are wild. */
const isSubject = (hits: readonly IndexHit[], { addressOf }: Known): boolean =>
  hits.some(({ title }) => title > 0) || hits.filter(({ id }) => addressOf(id) !== undefined).length > 2;

/** What a page is worth for a word of the question, as having it and as chosen by editors, and by what it is worth most. */
interface Worth {
  readonly has: number;
  readonly chosen: number;
  readonly by: Asked | Said;
}

/** A page's worth for each word, by the word's place. */
type Best = Map<number, Worth>;

/** Of pages that editors have chosen, those come first that have the word. */
const valueOf = ({ chosen, has }: Worth): number => Math.max(chosen, has) + both * Math.min(chosen, has);

function valued({ asked, said }: Alternatives, known: Known): Map<string, Best> {
  const pages = new Map<string, Best>();
  const note = (id: string, value: number, by: Asked | Said): void => {
    const best = pages.get(id) ?? (new Map() as Best);
    pages.set(id, best);
    for (const place of by.covers) {
      const { chosen, has, ...old } = best.get(place) ?? { chosen: 0, has: 0, by };
      best.set(place, {
        has: 'ask' in by ? Math.max(has, value) : has,
        chosen: 'ask' in by ? chosen : Math.max(chosen, value),
        by: value > Math.max(chosen, has) ? by : old.by,
      });
    }
  };
  for (const one of asked) {
    const hits = known.hits(one.ask);
    if (one.reason === 'spelling' && !isSubject(hits, known)) continue;
    for (const { id, text, title } of hits) {
      const address = known.addressOf(id);
      const worth = 1 + text + inTitle * title;
      note(id, isListedIn(one, address) ? list : one.weight * worth * standing(address), one);
    }
  }
  for (const one of said) {
    for (const [place, address] of one.pages.entries()) {
      const id = known.idOf(address);
      const worth = (one.vague ? vague : 1) * Math.max(saying - step * place, 1);
      if (id !== undefined) note(id, one.weight * worth, one);
    }
  }
  return pages;
}

/** How much each word of the question says: less the more pages have it. */
function telling(count: number, pages: ReadonlyMap<string, Best>, pageCount: number): number[] {
  const all = [...pages.values()];
  return Array.from({ length: count }, (_, place) => {
    const many = all.filter((best) => best.has(place)).length;
    return many === 0 ? 0 : 1 - 0.7 * (Math.log(many) / Math.log(pageCount + 1));
  });
}

/**
 * The pages for those who may be in danger, in the order that editors have given them. A part of a word says too little
 * of danger: whole words have been chosen for it.
 */
const urgent = ({ said }: Alternatives, { idOf }: Known): string[] =>
  said
    .filter(({ reason }) => reason !== 'part')
    .flatMap(({ danger, pages }) => pages.slice(0, danger).flatMap((address) => idOf(address) ?? []));

/** How many pages about what a Romani word means may come before the word list's page of that very word. */
const before = 2;

/** Lets the pages that explain the whole question come no later than after the first few. */
function raise<T extends { readonly explains: boolean }>(ranked: readonly T[], after: number): T[] {
  const late = ranked.slice(after);
  return [
    ...ranked.slice(0, after),
    ...late.filter(({ explains }) => explains),
    ...late.filter(({ explains }) => !explains),
  ];
}

/**
 * The pages that answer a question, the reader's own before all others: first those for someone in danger, then the
 * best, which are those for most of its words, weighed by what each of them says.
 */
export function rank(alternatives: Alternatives, known: Known): Ranked[] {
  const { words } = alternatives;
  const pages = valued(alternatives, known);
  const weights = telling(words.length, pages, known.pageCount);
  const all = weights.reduce((sum, weight) => sum + weight, 0);
  const first = [...new Set(urgent(alternatives, known))];
  const ranked = [...pages].map(([id, best]) => {
    const held = [...best].map(([place, one]) => ({ ...one, weight: weights[place] ?? 0 }));
    const covered = held.reduce((sum, { weight }) => sum + weight, 0) / all;
    const address = known.addressOf(id);
    return {
      id,
      own: address === undefined ? 0 : 1,
      haste: first.length - (first.includes(id) ? first.indexOf(id) : first.length),
      value: held.reduce((sum, one) => sum + valueOf(one) * one.weight, 0) * covered,
      explains: held.length === words.length && held.every(({ by }) => isListedIn(by, address)),
      by: [...new Set(held.flatMap(({ by }) => by.readings ?? [by]))],
    };
  });
  ranked.sort((a, b) => b.own - a.own || b.haste - a.haste || b.value - a.value || (a.id < b.id ? -1 : 1));
  return raise(ranked, Math.max(first.length, before));
}
