import { checkStages } from './tools/checkStages.ts';
import { runStages } from './tools/stages.ts';

/* `npm run check`: everything that can be held without building the site. All of it runs, whatever fails. */

const { passed, failed } = await runStages(checkStages);
console.log(`\n${passed} av ${passed + failed} kontroller är rätt.`);
process.exitCode = failed > 0 ? 1 : 0;
