import { columns } from './columns.ts';
import { figures, recallAt5, type Answered } from './searchFigures.ts';

const headings = ['search', 'class', 'queries', 'recall@5', 'mrr', 'zero', 'false'];

const shown = (value: number | undefined): string => value?.toFixed(2) ?? '–';

function row(search: string, kind: string, answered: readonly Answered[]): string[] {
  const { queries, recall, mrr, zero, falseHits } = figures(answered);
  return [search, kind, String(queries), shown(recall), shown(mrr), String(zero), shown(falseHits)];
}

/** A line for each class in the order they come, and one for all of them, by search. */
export function figuresTable(searches: ReadonlyMap<string, readonly Answered[]>): string {
  const rows = [...searches].flatMap(([search, answered]) => [
    ...[...Map.groupBy(answered, ({ kind }) => kind)].map(([kind, some]) => row(search, kind, some)),
    row(search, 'all', answered),
  ]);
  return columns([headings, ...rows], [2, 3, 4, 5, 6]);
}

/** Long queries shortened, and signs that would act on the screen written out. */
const shownQuery = (text: string): string =>
  JSON.stringify(text.length > 60 ? `${text.slice(0, 60)}…` : text);

/** The queries that missed some page they should find, or found what they should not, and what they found. */
export function missesTable(answered: readonly Answered[]): string {
  const rows = answered
    .filter((one) => (one.expected.length > 0 ? recallAt5(one) < 1 : one.found.length > 0))
    .map(({ expected, found, kind, text }) => [
      kind,
      shownQuery(text),
      expected.join(' ') || '-',
      found.slice(0, 5).join(' ') || '-',
    ]);
  return columns([['class', 'query', 'expected', 'first five'], ...rows], []);
}
