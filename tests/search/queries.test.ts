import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readContentFiles } from '../../src/store/contentFiles.ts';
import { storeOf } from '../../src/store/storeOf.ts';

const sets = ['held-out', 'tuning', 'second-author'] as const;
const least = { 'held-out': 125, tuning: 125, 'second-author': 100 };
const classes = ['inflection', 'compound', 'typo', 'romani', 'cross', 'everyday', 'nonsense'];

interface Row {
  readonly query: string;
  readonly kind: string;
  readonly expected: readonly string[];
}

function rowsOf(set: (typeof sets)[number]): Row[] {
  const text = readFileSync(`tests/search/queries/${set}.tsv`, 'utf8');
  const [header, ...lines] = text.trimEnd().split('\n');
  expect(header).toBe('query\tclass\texpected');
  return lines.map((line) => {
    const [query = '', kind = '', expected = '', ...more] = line.split('\t');
    expect(more).toEqual([]);
    return { query, kind, expected: expected.split('|') };
  });
}

const addresses = new Set(
  storeOf(readContentFiles('content'), { today: '2026-01-01', changedOn: new Map() }).routes.map(
    ({ address }) => address,
  ),
);

describe.each(sets)('the %s query set', (set) => {
  const rows = rowsOf(set);

  it('has enough queries, some of each class', () => {
    expect(rows.length).toBeGreaterThanOrEqual(least[set]);
    expect(new Set(rows.map(({ kind }) => kind))).toEqual(new Set(classes));
  });

  it('expects one to three pages of the site, or none in nonsense alone', () => {
    const wrong = rows.filter(({ kind, expected }) =>
      kind === 'nonsense'
        ? expected.join() !== '-'
        : expected.length > 3 || expected.some((address) => !addresses.has(address)),
    );
    expect(wrong.map(({ expected }) => expected)).toEqual([]);
  });
});

it('no query is in the sets twice', () => {
  const all = sets.flatMap(rowsOf).map(({ query }) => query.toLowerCase());
  expect(all.length - new Set(all).size).toBe(0);
});
