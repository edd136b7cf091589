import { oneOutcome, type Outcome } from './stages.ts';

/** The parts of Vitest's JSON report that are counted. */
interface VitestReport {
  readonly success: boolean;
  readonly testResults: readonly {
    readonly status: string;
    readonly assertionResults: readonly { readonly status: string }[];
  }[];
}

/** The parts of Playwright's JSON report that are counted. */
interface PlaywrightReport {
  readonly stats: {
    readonly expected: number;
    readonly unexpected: number;
    readonly flaky: number;
    readonly skipped: number;
  };
  readonly errors: readonly unknown[];
}

/** When a run failed without any test that did, the run itself counts as one. */
const atLeastOne = (failed: number, isRight: boolean): number => (failed === 0 && !isRight ? 1 : failed);

/** Counts a Vitest report. A test that is skipped or left to do has not passed, and a file that cannot be read counts as one. */
export function countVitest(report: string, output: string): Outcome {
  const { success, testResults } = JSON.parse(report) as VitestReport;
  const tests = testResults.flatMap((file) => file.assertionResults);
  const unread = testResults.filter((file) => file.status === 'failed' && file.assertionResults.length === 0);
  const passed = tests.filter((test) => test.status === 'passed').length;
  const failed = tests.length - passed + unread.length;
  return { passed, failed: atLeastOne(failed, success && tests.length > 0), output };
}

/** Counts a Playwright report in the same way; a test that passed only when it was tried again has not passed. */
export function countPlaywright(report: string, output: string): Outcome {
  const { stats, errors } = JSON.parse(report) as PlaywrightReport;
  const failed = stats.unexpected + stats.flaky + stats.skipped;
  return {
    passed: stats.expected,
    failed: atLeastOne(failed, errors.length === 0 && stats.expected > 0),
    output,
  };
}

/** The count of a run's report; a run that ended without one has failed. */
export function countReport(
  read: () => string,
  count: (report: string, output: string) => Outcome,
  output: string,
): Outcome {
  let report: string;
  try {
    report = read();
  } catch {
    return oneOutcome(false, output);
  }
  return count(report, output);
}
