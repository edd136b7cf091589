import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { checkStages } from './tools/checkStages.ts';
import { outputDirectory } from './tools/folders.ts';
import { runScript, runTool } from './tools/runTool.ts';
import { runSiteCheck } from './siteCheck.ts';
import { oneOutcome, runStages, sumOutcomes, type Stage } from './tools/stages.ts';
import { countPlaywright, countReport, countVitest } from './tools/testReports.ts';

/*
 * `npm test`: everything that CI runs. Each stage runs whatever failed before it, so that all faults are told at once;
 * only the stages that need a built site are left out when there is none. The last line is the sum.
 * Two stages run at a time, because each of them leaves one of two cores waiting now and then.
 */

const reports = mkdtempSync(join(tmpdir(), 'prov-'));
process.on('exit', () => rmSync(reports, { recursive: true, force: true }));

const unit: Stage = {
  name: 'Prov av delar: Vitest',
  run: async () => {
    const file = join(reports, 'vitest.json');
    const { output } = await runTool('vitest', [
      'run',
      '--reporter=dot',
      '--reporter=json',
      `--outputFile.json=${file}`,
    ]);
    return countReport(() => readFileSync(file, 'utf8'), countVitest, output);
  },
};

const build: Stage = {
  name: 'Bygge',
  run: async () => {
    const { code, output } = await runScript('src/build/build.ts', []);
    return oneOutcome(code === 0, output);
  },
};

const siteCheck: Stage = {
  name: 'Kontroll av den byggda webbplatsen',
  run: async () => oneOutcome((await runSiteCheck(outputDirectory())).length === 0),
};

const browser: Stage = {
  name: 'Prov i webbläsare: Playwright',
  run: async () => {
    const file = join(reports, 'playwright.json');
    const { output } = await runTool('playwright', ['test', '--reporter=dot,json'], {
      from: '@playwright/test',
      env: { PLAYWRIGHT_JSON_OUTPUT_FILE: file },
    });
    return countReport(() => readFileSync(file, 'utf8'), countPlaywright, output);
  },
};

const started = performance.now();
const checked = runStages(checkStages);
const [built, ...before] = await Promise.all([
  checked.then(() => runStages([build])),
  checked,
  runStages([unit]),
]);
const after = built.failed > 0 ? [] : await Promise.all([runStages([browser]), runStages([siteCheck])]);

const { passed, failed } = sumOutcomes([built, ...before, ...after]);
console.log(`\nAllt tog ${Math.round((performance.now() - started) / 1000)} sekunder.`);
if (built.failed > 0) console.log('Webbplatsen kunde inte byggas, så den är inte prövad i webbläsare.');
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;
