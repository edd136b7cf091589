import { describe, expect, it } from 'vitest';
import { splitAfterOpening } from '../../src/layouts/splitAfterOpening.ts';

describe('a page’s opening', () => {
  it.each([
    ['<p class="lead">Ett.</p>', '<p>Två.</p>'],
    ['<div class="leaflet"><div class="prose"><p>Ett\n<a href="/">ord</a>.</p>', ' <p>Två.</p></div></div>'],
    ['<p class="date">2017</p><p class="lead">Ett.</p>', '<div class="prose"><p>Två.</p></div>'],
  ])('is its first paragraph, with what opens around it and its date: %s', (opening, rest) => {
    expect(splitAfterOpening(opening + rest)).toEqual([opening, rest]);
  });

  it.each(['<nav><ul><li>A</li></ul></nav><p>Text.</p>', '<dl><dt>Ort</dt></dl>', ''])(
    'is all of what begins with something else: %s',
    (html) => {
      expect(splitAfterOpening(html)).toEqual([html, '']);
    },
  );
});
