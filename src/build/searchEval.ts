import { existsSync, readFileSync, realpathSync } from 'node:fs';
import { basename, join } from 'node:path';
import { chromium, type Browser } from '@playwright/test';
import { formatFindings } from '../checks/finding.ts';
import { pageAddresses } from '../model/addresses.ts';
import { browserArguments, testBrowser } from './tools/chromium.ts';
import { commandLine } from './tools/commandLine.ts';
import { outputDirectory } from './tools/folders.ts';
import { plainAnswers, siteAnswers } from './measures/searchAnswers.ts';
import { answered, overallLine } from './measures/searchFigures.ts';
import { figuresTable, missesTable } from './measures/searchFiguresTable.ts';
import { heldOut, searchQueries, secondAuthor, type Query } from './measures/searchQueries.ts';

/*
 * `npm run search:eval [-- --queries FILE] [--misses]`: asks the built site's search page, and plain Pagefind over the
 * same pages, what a file of queries asks; without a file the project's own three. `--misses` lists what was not
 * found, never for what is held out.
 */

const tuning = 'tests/search/queries/tuning.tsv';

function stop(text: string): never {
  console.error(text);
  process.exit(1);
}

const { values, positionals } = commandLine({ queries: { type: 'string' }, misses: { type: 'boolean' } });
if (positionals.length > 0) stop(`Skriv --queries före filens namn: --queries ${positionals[0] ?? ''}`);
const directory = outputDirectory();
if (!existsSync(join(directory, pageAddresses.sok, 'index.html')))
  stop(`Mappen ${directory}/ har ingen byggd söksida. Bygg webbplatsen först: npm run build`);

function bytesOf(file: string): Uint8Array {
  try {
    return readFileSync(file);
  } catch {
    return stop(`Filen ${file} finns inte, eller går inte att öppna.`);
  }
}

function readQueries(file: string): readonly Query[] {
  const read = searchQueries(bytesOf(file));
  if ('queries' in read) return read.queries;
  stop(formatFindings(read.problems.map((problem) => ({ rule: 'queries', file, ...problem }))));
}

async function evaluate(browser: Browser, file: string, queries: readonly Query[]): Promise<string> {
  const texts = queries.map(({ text }) => text);
  const answers = await siteAnswers(browser, directory, texts);
  const failed = answers.filter((answer) => answer === undefined).length;
  if (failed > 0) console.error(`Sökningen gick inte att hämta för ${failed} av ${answers.length} frågor.`);
  const own = answered(queries, answers);
  const plain = answered(queries, await plainAnswers(browser, directory, texts));
  console.log(`\n${basename(file)}, ${queries.length} queries\n`);
  console.log(
    figuresTable(
      new Map([
        ['this site', own],
        ['plain Pagefind', plain],
      ]),
    ),
  );
  const isHeldOut = [heldOut, secondAuthor].some(
    (one) => existsSync(one) && realpathSync(file) === realpathSync(one),
  );
  if (values.misses && !isHeldOut) console.log(`\n${missesTable(own)}`);
  return overallLine(own);
}

const files = values.queries === undefined ? [tuning, secondAuthor, heldOut] : [values.queries];
const sets = files.map((file) => [file, readQueries(file)] as const);
const browser = await chromium.launch({ ...(await testBrowser()), args: browserArguments });
let last = '';
try {
  for (const [file, queries] of sets) last = await evaluate(browser, file, queries);
} finally {
  await browser.close();
}
console.log(`\n${last}`);
