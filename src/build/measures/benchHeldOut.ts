import { readFileSync } from 'node:fs';
import type { Browser } from '@playwright/test';
import type { Measure } from './benchTable.ts';
import { siteAnswers } from './searchAnswers.ts';
import { answered, figures } from './searchFigures.ts';
import { heldOut, searchQueries } from './searchQueries.ts';

const budgets = { recall: 0.92, worst: 0.85, mrr: 0.85, falseHits: 0.05 };

/** How well a built site's search answers the queries that are held out; only as figures. */
export async function heldOutMeasures(browser: Browser, output: string): Promise<Measure[]> {
  const read = searchQueries(readFileSync(heldOut));
  if (!('queries' in read)) throw new Error(`${heldOut} cannot be read.`);
  const { queries } = read;
  const all = answered(
    queries,
    await siteAnswers(
      browser,
      output,
      queries.map(({ text }) => text),
    ),
  );
  const { falseHits = NaN, mrr = NaN, recall = NaN } = figures(all);
  const classes = [...Map.groupBy(all, ({ kind }) => kind).values()].flatMap(
    (some) => figures(some).recall ?? [],
  );
  const least = { unit: 'share', least: true } as const;
  return [
    { name: 'search, held out: recall@5', value: recall, budget: budgets.recall, ...least },
    {
      name: 'search, held out: recall@5, worst class',
      value: Math.min(...classes),
      budget: budgets.worst,
      ...least,
    },
    { name: 'search, held out: mrr', value: mrr, budget: budgets.mrr, ...least },
    { name: 'search, held out: false hits', value: falseHits, unit: 'share', budget: budgets.falseHits },
  ];
}
