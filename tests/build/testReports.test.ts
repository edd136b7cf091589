import { describe, expect, it } from 'vitest';
import { countPlaywright, countReport, countVitest } from '../../src/build/tools/testReports.ts';

const vitest = (...files: readonly (readonly string[])[]): string =>
  JSON.stringify({
    success: files.flat().every((status) => status === 'passed'),
    testResults: files.map((statuses) => ({
      status: statuses.every((status) => status === 'passed') && statuses.length > 0 ? 'passed' : 'failed',
      assertionResults: statuses.map((status) => ({ status })),
    })),
  });

const playwright = (stats: object, errors: readonly unknown[] = []): string =>
  JSON.stringify({ stats: { expected: 0, unexpected: 0, flaky: 0, skipped: 0, ...stats }, errors });

describe('the sum of the tests', () => {
  it('counts what passed and what failed', () => {
    expect(countVitest(vitest(['passed', 'passed'], ['passed', 'failed']), '')).toMatchObject({
      passed: 3,
      failed: 1,
    });
    expect(countPlaywright(playwright({ expected: 5, unexpected: 2 }), '')).toMatchObject({
      passed: 5,
      failed: 2,
    });
  });

  it('counts a test that was skipped, left to do or passed only at a second try as failed', () => {
    expect(countVitest(vitest(['passed', 'skipped', 'todo', 'pending']), '')).toMatchObject({
      passed: 1,
      failed: 3,
    });
    expect(countPlaywright(playwright({ expected: 1, skipped: 1, flaky: 1 }), '')).toMatchObject({
      passed: 1,
      failed: 2,
    });
  });

  it('counts a test file that could not be read as one failed test', () => {
    expect(countVitest(vitest(['passed'], []), '')).toMatchObject({ passed: 1, failed: 1 });
  });

  it('counts a run without any test as failed', () => {
    expect(countVitest(vitest(), '')).toMatchObject({ passed: 0, failed: 1 });
    expect(countPlaywright(playwright({}), '')).toMatchObject({ passed: 0, failed: 1 });
  });

  it('counts a run that broke apart from its tests as failed', () => {
    expect(countPlaywright(playwright({ expected: 3 }, [{ message: 'no server' }]), '')).toMatchObject({
      passed: 3,
      failed: 1,
    });
  });

  it('counts a run that left no report as failed, and shows what it said', () => {
    const missing = (): string => {
      throw new Error('no file');
    };
    expect(countReport(missing, countVitest, 'stopped')).toEqual({ passed: 0, failed: 1, output: 'stopped' });
  });
});
