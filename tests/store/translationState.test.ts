import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { LanguageKey } from '../../src/i18n/languages.ts';
import { contentType } from '../../src/model/contentTypes.ts';
import { entryTexts } from '../../src/store/entryTexts.ts';
import type { RawEntry } from '../../src/store/rawEntry.ts';
import { textHash } from '../../src/store/textHash.ts';
import {
  missingTexts,
  outdatedTexts,
  reviewedHash,
  sourceHashes,
  translationState,
} from '../../src/store/translationState.ts';

const type = contentType('meetings');

const file = (language: LanguageKey, data: Record<string, unknown>, body = ''): RawEntry => ({
  type: 'meetings',
  key: 'a',
  language,
  data,
  body,
  path: `meetings/a.${language}.md`,
});

const items = [
  { number: '1', title: 'En punkt', text: 'Text.', state: 'pagar' },
  { number: '2', title: 'En till', text: 'Mer text.' },
];
const data = { title: 'Ett möte', description: 'Om mötet.', date: '2026-01-01', agenda: [], items };
const swedish = file('sv', data, 'Brödtext.');

const texts = { title: 'A', items: [{ number: '1', title: 'B' }] };
const translation = (own: Record<string, unknown>, body = 'C.'): RawEntry => {
  const entry = file('arli', { ...texts, ...own }, body);
  return file('arli', { source: sourceHashes(type, swedish, entry), ...entry.data }, body);
};

/** The texts of the translation that are outdated when the Swedish becomes this. */
const after = (changed: Record<string, unknown>, body = 'Brödtext.'): string[] =>
  outdatedTexts(type, file('sv', { ...data, ...changed }, body), translation({}));

describe('a translation', () => {
  it('is missing without a file, and the source in Swedish', () => {
    expect(translationState(type, swedish, undefined)).toBe('missing');
    expect(translationState(type, swedish, swedish)).toBe('source');
  });

  it('is a draft until someone has reviewed it, and again when its text has changed since', () => {
    const review = { reviewedBy: 'modersmalstalare', reviewedOn: '2026-01-02' };
    const read = reviewedHash(type, translation({}));
    expect(translationState(type, swedish, translation({}))).toBe('draft');
    expect(translationState(type, swedish, translation({ review }))).toBe('reviewed');
    const tied = { review: { ...review, reviewedText: read } };
    expect(translationState(type, swedish, translation(tied))).toBe('reviewed');
    expect(translationState(type, swedish, translation({ ...tied, title: 'Z' }))).toBe('draft');
    expect(translationState(type, swedish, translation({ review: { reviewedOn: '2026-01-02' } }))).toBe(
      'draft',
    );
  });

  it('is outdated, reviewed or not, when the Swedish of one of its texts has changed', () => {
    const review = { reviewedBy: 'modersmalstalare', reviewedOn: '2026-01-02' };
    const changed = file('sv', { ...data, title: 'Ett annat möte' }, 'Brödtext.');
    expect(translationState(type, changed, translation({ review }))).toBe('outdated');
  });

  it('names the texts that are older than the Swedish, and no others', () => {
    expect(after({})).toEqual([]);
    expect(after({ title: 'Ett annat möte' })).toEqual(['title']);
    expect(after({}, 'Ny brödtext.')).toEqual(['body']);
    expect(after({ items: [{ ...items[0], title: 'En annan' }, items[1]] })).toEqual(['items.1.title']);
  });

  it('is not older for a text that it does not have', () => {
    expect(after({ description: 'Något annat.' })).toEqual([]);
    expect(
      after({
        items: [
          { ...items[0], text: 'Ny text.' },
          { ...items[1], title: 'Ny' },
        ],
      }),
    ).toEqual([]);
  });

  it('is not older when only shared facts, the order of a list, white space or the form of letters have changed', () => {
    expect(after({ date: '2026-02-02', items: [{ ...items[0], state: 'klar' }, items[1]] })).toEqual([]);
    expect(after({ items: [items[1], items[0]] })).toEqual([]);
    expect(after({ title: 'Ett  mo\u0308te\n' }, '\nBrödtext.\n')).toEqual([]);
  });

  it('is older when the Swedish text is gone', () => {
    expect(after({}, '')).toEqual(['body']);
    expect(after({ items: [items[1]] })).toEqual(['items.1.title']);
  });

  it('says which Swedish texts it leaves out', () => {
    expect(missingTexts(type, swedish, translation({}))).toEqual([
      'description',
      'items.1.text',
      'items.2.title',
      'items.2.text',
    ]);
  });
});

describe('any change of one Swedish text', () => {
  const paths = [...entryTexts(type, swedish).keys()];
  const changedAt = (path: string, text: string): RawEntry => {
    const [name, number, field] = path.split('.');
    if (path === 'body') return file('sv', data, text);
    if (name !== 'items') return file('sv', { ...data, [path]: text }, 'Brödtext.');
    const changed = items.map((item) => (item.number === number ? { ...item, [field ?? '']: text } : item));
    return file('sv', { ...data, items: changed }, 'Brödtext.');
  };
  const line = fc.string({ minLength: 1 }).filter((text) => text.trim() !== '');

  it('makes exactly that text of a translation outdated, if the translation has it', () => {
    fc.assert(
      fc.property(fc.constantFrom(...paths), line, (path, text) => {
        const before = entryTexts(type, swedish).get(path) ?? '';
        const isSame = textHash(before) === textHash(text);
        const covers = entryTexts(type, translation({})).has(path);
        expect(outdatedTexts(type, changedAt(path, text), translation({}))).toEqual(
          covers && !isSame ? [path] : [],
        );
      }),
    );
  });

  it('makes nothing outdated when editors have said of every step that the meaning is the same', () => {
    fc.assert(
      fc.property(fc.array(line, { minLength: 1, maxLength: 5 }), line, (steps, other) => {
        const titles = ['Ett möte', ...steps];
        const minorChanges = steps.map((text, index) => ({
          field: 'title',
          from: textHash(titles[index] ?? ''),
          to: textHash(text),
        }));
        const now = (title: string): RawEntry => file('sv', { ...data, title, minorChanges }, 'Brödtext.');
        expect(outdatedTexts(type, now(steps.at(-1) ?? ''), translation({}))).toEqual([]);
        fc.pre(titles.every((title) => textHash(title) !== textHash(other)));
        expect(outdatedTexts(type, now(other), translation({}))).toEqual(['title']);
      }),
    );
  });
});

describe('a text hash', () => {
  it('is the first twelve hex digits of SHA-256', () => {
    expect(textHash('Hej')).toBe('20ac4eea95e1');
  });
});
