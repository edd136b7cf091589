import { faultsAmong } from '../../checks/finding.ts';
import { contentDirectory, readContentFiles } from '../../store/contentFiles.ts';
import { runContentCheck } from './contentCheck.ts';
import { formattedFiles } from './formattedFiles.ts';
import { runTool } from './runTool.ts';
import { oneOutcome, type Stage } from './stages.ts';

const tool = (name: string, ...[command, args, options]: Parameters<typeof runTool>): Stage => ({
  name,
  run: async () => {
    const { code, output } = await runTool(command, args, options);
    return oneOutcome(code === 0, output);
  },
});

/** What `npm run check` holds: form, rules for code and styles, types, content. */
export const checkStages: readonly Stage[] = [
  tool('Form: Prettier (rätta med npm run format)', 'prettier', ['--check', '--log-level', 'warn', '.']),
  tool('Regler för stil: Stylelint', 'stylelint', ['--max-warnings', '0', '{src,admin}/**/*.css']),
  // Astro writes the types of the collections, which the rules for code then read.
  tool('Typer: astro check', 'astro', ['check', '--minimumSeverity', 'warning']),
  tool('Regler för kod: ESLint', 'eslint', ['--max-warnings', '0', '.']),
  {
    name: 'Form: texterna i content/ (rätta med npm run format)',
    run: () => {
      const files = formattedFiles(readContentFiles(contentDirectory()));
      return Promise.resolve(oneOutcome(files.length === 0, files.map(({ path }) => path).join('\n')));
    },
  },
  {
    name: 'Innehåll',
    run: async () => oneOutcome(faultsAmong(await runContentCheck({ isDue: true })).length === 0),
  },
];
