import './site/quietAstro.ts';
import { build } from 'astro';
import { buildDate } from './site/buildDate.ts';
import { commandLine } from './tools/commandLine.ts';
import { explainError } from './tools/explainError.ts';
import { bringOutput, outputDirectory, removeOwnRootAtEnd } from './tools/folders.ts';
import { formatSeconds } from '../i18n/format.ts';
import { site } from './site.ts';

/* `npm run build`: the whole site into `dist/`, or into the folder of --outDir. */

const { values } = commandLine({ outDir: { type: 'string' } });
if (values.outDir !== undefined) process.env['OUT_DIR'] = values.outDir;
process.env['BUILD_DATE'] = buildDate();

removeOwnRootAtEnd();

const started = performance.now();
try {
  await build({ ...site(), configFile: false, logLevel: 'warn' });
  bringOutput();
  const seconds = formatSeconds(performance.now() - started);
  console.log(
    `Webbplatsen är byggd i ${outputDirectory()}/ för ${process.env['BUILD_DATE']}, på ${seconds} sekunder.`,
  );
} catch (error) {
  console.error(explainError(error));
  process.exitCode = 1;
}
