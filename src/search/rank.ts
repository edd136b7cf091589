import type { Alternatives, Asked, Said } from './alternatives.ts';
import type { IndexHit } from './searchIndex.ts';

/** A page that answers a question, with what it answers each of its words by. */
export interface Ranked {
  readonly id: string;
  readonly by: readonly (Asked | Said)[];
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
 * A page's value for a word of the question. A word on a page is worth 1 to 2 by how much of the page it is, and `inTitle` more
 * where it is in the title; pages that people mean when they say it are worth `saying`, a `step` less for each next
 * one. So what editors have written comes before what stands in a text, and a title in between. Chosen with the half of
 * the query sets that is for tuning.
 */
const inTitle = 1.4;
const saying = 3;
const step = 0.15;
const vague = 0.4;

/** Pages that gather what is said elsewhere, and what has happened once, come after the page about it. */
const gathering: readonly (readonly [RegExp, number])[] = [
  [/^\/ordlista\/./, 0.6],
  [/^\/nyheter\/./, 0.8],
  [/^\/(?:nyheter\/|kontakter\/|ordlista\/)?$/, 0.8],
];

const standing = (address = ''): number => gathering.find(([pages]) => pages.test(address))?.[1] ?? 1;

/** Each page's best value for each word, by the word's place. */
type Best = Map<number, { readonly value: number; readonly by: Asked | Said }>;

function valued({ asked, said }: Alternatives, known: Known): Map<string, Best> {
  const pages = new Map<string, Best>();
  const note = (id: string, value: number, by: Asked | Said): void => {
    const best = pages.get(id) ?? (new Map() as Best);
    pages.set(id, best);
    for (const place of by.covers) if (value > (best.get(place)?.value ?? 0)) best.set(place, { value, by });
  };
  for (const one of asked) {
    for (const { id, text, title } of known.hits(one.ask)) {
      const worth = 1 + text + inTitle * title;
      note(id, one.weight * worth * (one.isRomani ? 1 : standing(known.addressOf(id))), one);
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

/** The pages for those who may be in danger, in the order that editors have given them. */
const urgent = ({ said }: Alternatives, { idOf }: Known): string[] =>
  said.flatMap(({ danger, pages }) => pages.slice(0, danger).flatMap((address) => idOf(address) ?? []));

/**
 * The pages that answer a question: first those for someone in danger, then the best, which are those for most of its
 * words, weighed by what each of them says.
 */
export function rank(alternatives: Alternatives, known: Known): Ranked[] {
  const pages = valued(alternatives, known);
  const weights = telling(alternatives.words.length, pages, known.pageCount);
  const all = weights.reduce((sum, weight) => sum + weight, 0);
  const first = [...new Set(urgent(alternatives, known))];
  const ranked = [...pages].map(([id, best]) => {
    const held = [...best].map(([place, one]) => ({ ...one, weight: weights[place] ?? 0 }));
    const covered = held.reduce((sum, { weight }) => sum + weight, 0) / all;
    const value = held.reduce((sum, one) => sum + one.value * one.weight, 0) * covered;
    const haste = first.length - (first.includes(id) ? first.indexOf(id) : first.length);
    return { id, haste, value, by: [...new Set(held.map(({ by }) => by))] };
  });
  return ranked.sort((a, b) => b.haste - a.haste || b.value - a.value || (a.id < b.id ? -1 : 1));
}
