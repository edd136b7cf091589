import { expect, it } from 'vitest';
import { runContentCheck } from '../../../src/build/tools/contentCheck.ts';
import { faultsAmong, formatFindings } from '../../../src/checks/finding.ts';

const findings = await runContentCheck({ isDue: true });

it('finds nothing wrong with the content of this site', () => {
  expect(formatFindings(faultsAmong(findings))).toBe('');
});

// A question that an editor has answered is asked again in every check, so that none at all would be too few to allow.
it('asks about names at most once in fifty of its files', () => {
  expect(findings.filter(({ rule }) => rule === 'person-name').length).toBeLessThanOrEqual(7);
});
