import { expect, it } from 'vitest';
import { textHash } from '../../src/store/textHash.ts';

it('a text is the same text however it is spaced, and when a word in it is marked with its language', () => {
  const hash = textHash('Ordet x y.');
  expect(hash).toMatch(/^[0-9a-f]{12}$/);
  expect(textHash(' Ordet\nx  y. ')).toBe(hash);
  expect(textHash('Ordet [x](lang:arli) y.')).toBe(hash);
});

it('a text with another word is another text', () => {
  expect(textHash('Ordet [z](lang:arli) y.')).not.toBe(textHash('Ordet x y.'));
});
