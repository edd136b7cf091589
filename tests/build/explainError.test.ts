import { describe, expect, it } from 'vitest';
import { explainError } from '../../src/build/tools/explainError.ts';

describe('a failed build', () => {
  it('is told with its message, file, line and advice', () => {
    const error = Object.assign(new Error('Unexpected end'), {
      hint: 'Close the element.',
      loc: { file: '/site/src/pages/index.astro', line: 4, column: 2 },
      stack: 'Error: Unexpected end',
    });
    expect(explainError(error)).toBe(
      'Bygget misslyckades: Unexpected end\nFil: /site/src/pages/index.astro:4:2\nRåd: Close the element.',
    );
  });

  it('is told when it is no error at all', () => {
    expect(explainError('stop')).toBe('Bygget misslyckades: stop');
  });
});
