import { expect, it } from 'vitest';
import { runContentCheck } from '../../../src/build/contentCheck.ts';
import { formatFindings } from '../../../src/checks/finding.ts';

it('finds nothing wrong with the content of this site', async () => {
  expect(formatFindings(await runContentCheck({ isDue: true }))).toBe('');
});
