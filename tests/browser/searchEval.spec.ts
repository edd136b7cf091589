import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runScript } from '../../src/build/tools/runTool.ts';
import { expect, test } from './test.ts';

/** The lines of a report, each as its cells. */
const cells = (output: string): string[][] =>
  output
    .trimEnd()
    .split('\n')
    .map((line) => line.trim().split(/ {2,}/));

test('npm run search:eval asks the built search page whatever a file says, and plain Pagefind beside it', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'fragor-'));
  const file = join(folder, 'fragor.tsv');
  const rows = [
    ['polisen', 'två ord', '/kontakter/polisen/|/finns-inte/'],
    ['"><img src=x onerror=alert(1)>\u0000\u202e', 'overall', '-'],
    ['brobyggare '.repeat(1000), 'lång', '/brobyggare/'],
    ['xqzvwj', 'trams', '-'],
  ];
  const text = [['query', 'class', 'expected'], ...rows].map((row) => row.join('\t')).join('\r\n');
  writeFileSync(file, `\uFEFF${text}\r\n\r\n`);
  try {
    const { code, output } = await runScript('src/build/searchEval.ts', ['--queries', file]);
    expect(code).toBe(0);
    const lines = cells(output);
    for (const search of ['this site', 'plain Pagefind']) {
      const own = lines.filter(([first]) => first === search);
      expect(own.map(([, kind]) => kind)).toEqual(['två ord', 'overall', 'lång', 'trams', 'all']);
      expect(own[0]).toEqual([search, 'två ord', '1', '0.50', '1.00', '0', '–']);
    }
    expect(lines.at(-1)?.[0]).toMatch(/^overall recall@5=0\.\d\d mrr=\d\.\d\d zero=\d+ false=\d\.\d\d$/);
  } finally {
    rmSync(folder, { recursive: true });
  }
});

test('the search finds what it was tuned to find, in every class', async () => {
  const file = 'tests/search/queries/tuning.tsv';
  const { code, output } = await runScript('src/build/searchEval.ts', ['--queries', file]);
  expect(code).toBe(0);
  const own = cells(output).filter(([first]) => first === 'this site');
  expect(own).toHaveLength(8);
  for (const [, kind = '', , recall, mrr, , falseHits] of own) {
    if (kind !== 'nonsense') {
      expect.soft(Number(recall), `recall@5, ${kind}`).toBeGreaterThanOrEqual(0.92);
      expect.soft(Number(mrr), `mrr, ${kind}`).toBeGreaterThanOrEqual(0.8);
    } else expect.soft(Number(falseHits), 'false hits').toBeLessThanOrEqual(0.05);
  }
  const [, , , , mrr] = own.at(-1) ?? [];
  expect(Number(mrr), 'mrr').toBeGreaterThanOrEqual(0.92);
});
