import type { Answer } from './searchAnswers.ts';
import { pageOf, type Query } from './searchQueries.ts';

/** A query and the pages it found, in the order of the page, each once. */
export interface Answered extends Query {
  readonly found: readonly string[];
}

/** Queries with their answers; each page counts where it is first found, in whatever language. */
export const answered = (queries: readonly Query[], answers: readonly Answer[]): Answered[] =>
  queries.map((query, at) => ({ ...query, found: [...new Set((answers[at] ?? []).map(pageOf))] }));

/** How well some queries were answered. */
export interface Figures {
  readonly queries: number;
  /** Means over the queries that expect something; nothing where none does. */
  readonly recall: number | undefined;
  readonly mrr: number | undefined;
  /** How many that expect something found nothing at all. */
  readonly zero: number;
  /** The share of those that expect nothing that found something; nothing where none does. */
  readonly falseHits: number | undefined;
}

const looked = 5;

/** The expected among the first five, over as many of them as five can hold. */
export const recallAt5 = ({ expected, found }: Answered): number => {
  const first = found.slice(0, looked);
  return expected.filter((page) => first.includes(page)).length / Math.min(looked, expected.length);
};

/** One over the place of the first that is expected; 0 where none of them is found. */
export const reciprocalRank = ({ expected, found }: Answered): number => {
  const place = found.findIndex((page) => expected.includes(page));
  return place < 0 ? 0 : 1 / (place + 1);
};

/** Summed from the smallest, so that the order of the queries does not decide how the last figure is rounded. */
function mean(values: readonly number[]): number | undefined {
  if (values.length === 0) return undefined;
  const sorted = values.toSorted((a, b) => a - b);
  return sorted.reduce((sum, value) => sum + value, 0) / values.length;
}

/** Each query counts as much as any other, whatever its class. */
export function figures(answered: readonly Answered[]): Figures {
  const some = answered.filter(({ expected }) => expected.length > 0);
  const none = answered.filter(({ expected }) => expected.length === 0);
  return {
    queries: answered.length,
    recall: mean(some.map(recallAt5)),
    mrr: mean(some.map(reciprocalRank)),
    zero: some.filter(({ found }) => found.length === 0).length,
    falseHits: mean(none.map(({ found }) => Number(found.length > 0))),
  };
}

/** The last line of the evaluation, for programs to read; a figure of no query is 0.00. */
export function overallLine(answered: readonly Answered[]): string {
  const { falseHits, mrr, recall, zero } = figures(answered);
  const two = (value = 0): string => value.toFixed(2);
  return `overall recall@5=${two(recall)} mrr=${two(mrr)} zero=${zero} false=${two(falseHits)}`;
}
