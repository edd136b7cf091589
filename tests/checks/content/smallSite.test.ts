import { expect, it } from 'vitest';
import { findingsIn } from '../../support/findingsIn.ts';

it('finds nothing wrong with a small site that is right', () => {
  expect(findingsIn({})).toBe('');
});

it('finds nothing wrong with a blank file, which is no translation', () => {
  expect(findingsIn({ 'news/nyhet-1.lattlast.md': '  \n\n' })).toBe('');
});
