import { describe, expect, it } from 'vitest';
import { unsafeIn } from '../../src/checks/content/safeBody.ts';
import { stepBlocks } from '../../src/view/stepBlocks.ts';

const step = (text: string, number = 1): string =>
  `<Step number="${number}" name="Samtal">\n\n${text}\n\n</Step>`;

const only = (body: string) => {
  const [found, ...others] = stepBlocks(body);
  expect(others).toEqual([]);
  return found;
};

/** Everything that the content check lets an editor write in a step, and what of it there is to read. */
const constructs: readonly (readonly [string, string, readonly string[]])[] = [
  ['paragraphs', 'Ett.\n\nTvå\nrader.', ['Ett.', 'Två rader.']],
  ['a line break', 'Ett.\\\nTvå.', ['Ett. Två.']],
  [
    'marks in a line',
    '**Fet**, *kursiv*, ~~struken~~, `kod`, [läs om stödet](/stod/).',
    ['Fet, kursiv, struken, kod, läs om stödet.'],
  ],
  [
    'words in another language, which stay marked',
    'Ordet **[x *y*](lang:arli)**.',
    ['Ordet [x y](lang:arli).'],
  ],
  ['a link by name', '[Läs om stödet][a].\n\n[a]: /stod/', ['Läs om stödet.']],
  ['a heading', '### Rubrik\n\nText.', ['Rubrik', 'Text.']],
  ['a list', '* Ett\n* Två\n\n  Mer', ['Ett', 'Två', 'Mer']],
  ['lists in lists', '1. Ett\n   * Två', ['Ett', 'Två']],
  ['boxes to tick', '- [ ] Ett\n- [x] Två', ['Ett', 'Två']],
  ['a quotation', '> Ett.\n>\n> Två.', ['Ett.', 'Två.']],
  ['a table', '| A | B |\n| - | - |\n| C | D |', ['A', 'B', 'C', 'D']],
  ['code', '```\nkod\n```\n\nText.', ['kod', 'Text.']],
  ['a line across', 'Ett.\n\n---\n\nTvå.', ['Ett.', 'Två.']],
  ['a footnote', 'Ett.[^1]\n\n[^1]: Noten.', ['Ett.', 'Noten.']],
  ['a note', '<Note>\n\nEtt.\n\nTvå.\n\n</Note>', ['Ett.', 'Två.']],
  ['a note on one line', '<Note>Ett **är** ett.</Note>', ['Ett är ett.']],
];

describe('a step’s text', () => {
  it.each(constructs)('has all of %s', (_, text, read) => {
    expect(unsafeIn(step(text), 'mdx')).toEqual([]);
    expect(only(step(text))).toMatchObject({ paragraphs: read, unconfirmed: false });
  });

  it.each(constructs)('has all of %s that is marked as not confirmed, with the mark', (_, text, read) => {
    const marked = `<Unconfirmed>\n\n${text}\n\n</Unconfirmed>`;
    expect(unsafeIn(step(marked), 'mdx')).toEqual([]);
    expect(only(step(marked))).toMatchObject({ paragraphs: read, unconfirmed: true });
  });

  it.each([
    ['on one line', step('<Unconfirmed>Text.</Unconfirmed>')],
    ['within a note', step('<Note>\n\n<Unconfirmed>\n\nText.\n\n</Unconfirmed>\n\n</Note>')],
    ['within a list', step('* <Unconfirmed>\n\n  Text.\n\n  </Unconfirmed>')],
    ['around the step', `<Unconfirmed>\n\n${step('Text.')}\n\n</Unconfirmed>`],
  ])('keeps a mark that stands %s', (_, body) => {
    expect(unsafeIn(body, 'mdx')).toEqual([]);
    expect(only(body)).toMatchObject({ paragraphs: ['Text.'], unconfirmed: true });
  });

  it('is found within another block, and belongs to the innermost step', () => {
    const body = `<Note>\n\n${step(`Ett.\n\n${step('<Unconfirmed>Två.</Unconfirmed>', 2)}\n\nTre.`)}\n\n</Note>`;
    expect(unsafeIn(body, 'mdx')).toEqual([]);
    expect(stepBlocks(body)).toMatchObject([
      { number: '1', paragraphs: ['Ett.', 'Tre.'], unconfirmed: false },
      { number: '2', paragraphs: ['Två.'], unconfirmed: true },
    ]);
  });

  it('knows which contacts it shows', () => {
    const card = '<ContactCard id="exempelmyndigheten" />';
    expect(only(step(`${card}\n\n<Note>\n\n${card}\n\n</Note>`))?.contacts).toEqual([
      'exempelmyndigheten',
      'exempelmyndigheten',
    ]);
  });
});
