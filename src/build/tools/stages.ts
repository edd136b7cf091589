import { formatSeconds } from '../../i18n/format.ts';

/** How one stage of the tests went. */
export interface Outcome {
  readonly passed: number;
  readonly failed: number;
  /** What to show of it; shown when something failed. */
  readonly output: string;
}

export interface Stage {
  readonly name: string;
  readonly run: () => Promise<Outcome>;
}

export const oneOutcome = (isRight: boolean, output = ''): Outcome =>
  isRight ? { passed: 1, failed: 0, output } : { passed: 0, failed: 1, output };

export const sumOutcomes = (outcomes: readonly Outcome[]): Outcome => ({
  passed: outcomes.reduce((sum, { passed }) => sum + passed, 0),
  failed: outcomes.reduce((sum, { failed }) => sum + failed, 0),
  output: outcomes.map(({ output }) => output).join(''),
});

const seconds = (since: number): string => formatSeconds(performance.now() - since);

const counted = ({ passed, failed }: Outcome): string => {
  if (passed + failed === 1) return '';
  return failed === 0 ? `, ${passed} prov` : `, ${passed} prov rätt, ${failed} fel`;
};

/** Runs a stage and says how it went. A stage that throws has failed, and the next ones run all the same. */
async function runStage({ name, run }: Stage): Promise<Outcome> {
  const started = performance.now();
  let outcome: Outcome;
  try {
    outcome = await run();
  } catch (error) {
    outcome = oneOutcome(false, error instanceof Error ? (error.stack ?? error.message) : String(error));
  }
  const mark = outcome.failed === 0 ? '✓' : '✗';
  console.log(`${mark} ${name} (${seconds(started)} s${counted(outcome)})`);
  if (outcome.failed > 0 && outcome.output.trim() !== '') console.log(`\n${outcome.output.trim()}\n`);
  return outcome;
}

/** Runs stages one after the other, all of them whatever happens. */
export async function runStages(stages: readonly Stage[]): Promise<Outcome> {
  const outcomes: Outcome[] = [];
  for (const stage of stages) outcomes.push(await runStage(stage));
  return sumOutcomes(outcomes);
}
