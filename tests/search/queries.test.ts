import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readContentFiles } from '../../src/store/contentFiles.ts';
import { storeOf } from '../../src/store/storeOf.ts';

const halves = ['held-out', 'tuning'] as const;
const classes = ['inflection', 'compound', 'typo', 'romani', 'cross', 'everyday', 'nonsense'];

interface Row {
  readonly query: string;
  readonly kind: string;
  readonly expected: readonly string[];
}

function rowsOf(half: (typeof halves)[number]): Row[] {
  const text = readFileSync(`tests/search/queries/${half}.tsv`, 'utf8');
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

describe.each(halves)('the %s half of the query sets', (half) => {
  const rows = rowsOf(half);

  it('has at least 125 queries, some of each class', () => {
    expect(rows.length).toBeGreaterThanOrEqual(125);
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
  const all = halves.flatMap(rowsOf).map(({ query }) => query.toLowerCase());
  expect(all.length - new Set(all).size).toBe(0);
});
