import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { mostBytes } from '../checks/site/budgets.ts';
import { compareCodes } from '../i18n/compare.ts';
import { pageAddresses } from '../model/addresses.ts';
import { weighSite, type SiteWeights } from './measures/benchPages.ts';
import { readPages } from './measures/benchReading.ts';
import { median, ratio, table, type Measure } from './measures/benchTable.ts';
import { measureDesk } from './measures/benchDesk.ts';
import { measureSearch } from './measures/benchSearch.ts';
import { buildSearchIndex } from './search/buildSearchIndex.ts';
import { commandLine } from './tools/commandLine.ts';
import { knownWords } from './search/knownWords.ts';
import { runScript } from './tools/runTool.ts';
import { searchedPages } from './search/searchedPages.ts';

/*
 * `npm run bench`: sizes and times, each beside its share of its budget. Prints a table, with --json JSON instead;
 * a file name as argument gets the JSON too. With --large search is measured at 10,000 pages as well. Times are medians
 * and only say something on a machine that does nothing else.
 */

/** Bytes and the build are the budgets the site is held to; the index is a third of the build. Seconds on two idle cores. */
const budgets = {
  ...mostBytes,
  build: 30,
  index: 10,
  searchPage: 12_000,
  reading: 1,
  requests: 1,
};

const { values, positionals } = commandLine({
  json: { type: 'boolean' },
  builds: { type: 'string' },
  large: { type: 'boolean' },
});
const times = Number(values.builds ?? 3);
const output = mkdtempSync(join(tmpdir(), 'bench-'));
process.on('exit', () => rmSync(output, { recursive: true, force: true }));

async function seconds(run: () => Promise<unknown>): Promise<number> {
  const started = performance.now();
  await run();
  return (performance.now() - started) / 1000;
}

async function medianSeconds(run: () => Promise<unknown>): Promise<number> {
  const all: number[] = [];
  for (let time = 0; time < times; time += 1) all.push(await seconds(run));
  return median(all);
}

async function build(): Promise<void> {
  const { code, output: said } = await runScript('src/build/build.ts', ['--outDir', output]);
  if (code === 0) return;
  console.error(said);
  process.exit(1);
}

const index = (): Promise<unknown> => buildSearchIndex(searchedPages(output), knownWords(output));

function pageMeasures({ pages }: SiteWeights): Measure[] {
  const kinds = [...Map.groupBy(pages, ({ kind }) => kind)].sort(([a], [b]) => compareCodes(a, b));
  return kinds.flatMap(([kind, ofKind]) => {
    const budget = ofKind.some(({ isBridgeBuilders }) => isBridgeBuilders)
      ? budgets.bridgeBuilder
      : budgets.page;
    const bytes = ofKind.map(({ firstView }) => firstView);
    const measure = { unit: 'bytes', budget } as const;
    return [
      { name: `first view, ${kind}, largest of ${ofKind.length}`, value: Math.max(...bytes), ...measure },
      { name: `first view, ${kind}, median`, value: median(bytes), ...measure },
    ];
  });
}

/** How soon the heaviest page of each of the bridge-builders' kinds can be read on a poor network. */
async function readingMeasures({ pages }: SiteWeights): Promise<Measure[]> {
  const kinds = Map.groupBy(
    pages.filter(({ isBridgeBuilders }) => isBridgeBuilders),
    ({ kind }) => kind,
  );
  const heaviest = [...kinds.values()].flatMap(
    (ofKind) => ofKind.toSorted((a, b) => b.firstView - a.firstView)[0] ?? [],
  );
  const readings = await readPages(
    output,
    heaviest.map(({ url }) => url),
  );
  return heaviest.flatMap(({ kind, url }, at): Measure[] => {
    const { seconds: value = NaN, requests = NaN } = readings[at] ?? {};
    return [
      { name: `readable, ${kind} (${url})`, value, unit: 'seconds', budget: budgets.reading },
      { name: `requests, ${kind} (${url})`, value: requests, unit: 'requests', budget: budgets.requests },
    ];
  });
}

const buildSeconds = await medianSeconds(build);
const weights = await weighSite(output);
const outsideSearch = weights.pages.filter(({ isSearch }) => !isSearch);
const search = weights.pages.filter(({ isSearch }) => isSearch);
const measures: Measure[] = [
  ...pageMeasures(weights),
  ...(await readingMeasures(weights)),
  {
    name: 'scripts of a page outside search, most',
    value: Math.max(...outsideSearch.map(({ scripts }) => scripts)),
    unit: 'bytes',
    budget: budgets.script,
  },
  {
    name: `${pageAddresses.sok} with its scripts`,
    value: Math.max(...search.map(({ firstView, scripts }) => firstView + scripts)),
    unit: 'bytes',
    budget: budgets.searchPage,
  },
  { name: "scripts of the editors' desk", value: weights.deskScripts, unit: 'bytes' },
  { name: 'pages', value: weights.pages.length, unit: 'pages' },
  { name: 'the built site', value: weights.all, unit: 'bytes' },
  { name: 'search index', value: weights.searchIndex, unit: 'bytes' },
  { name: `build, median of ${times}`, value: buildSeconds, unit: 'seconds', budget: budgets.build },
  {
    name: `search index, median of ${times}`,
    value: await medianSeconds(index),
    unit: 'seconds',
    budget: budgets.index,
  },
  ...(await measureSearch(output, values.large === true)),
  ...(await measureDesk(times)),
];

const json = `${JSON.stringify(
  measures.map((measure) => ({ ...measure, ratio: ratio(measure) ?? null })),
  null,
  2,
)}\n`;
const [file] = positionals;
if (file !== undefined) writeFileSync(file, json);
console.log(values.json ? json.trimEnd() : table(measures));
