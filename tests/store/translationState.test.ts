import { describe, expect, it } from 'vitest';
import type { LanguageKey } from '../../src/i18n/languages.ts';
import { contentType } from '../../src/model/contentTypes.ts';
import type { RawEntry } from '../../src/store/rawEntry.ts';
import {
  outdatedFields,
  sourceHash,
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

const data = {
  title: 'Ett möte',
  date: '2026-01-01',
  agenda: [],
  items: [{ number: '1', title: 'En punkt', text: 'Text.', state: 'pagar' }],
};
const swedish = file('sv', data, 'Brödtext.');
const translation = (source: Record<string, string>): RawEntry => file('arli', { title: 'På arli', source });
const stateAfter = (changed: RawEntry): string =>
  translationState(type, changed, translation(sourceHashes(type, swedish)));

describe('a language of an entry', () => {
  it('is missing without a file', () => {
    expect(translationState(type, swedish, undefined)).toBe('missing');
  });

  it('is the source in Swedish', () => {
    expect(translationState(type, swedish, swedish)).toBe('source');
  });

  it('is translated while the Swedish is what it was made from', () => {
    expect(stateAfter(swedish)).toBe('translated');
  });

  it('is translated when nothing says what it was made from', () => {
    expect(translationState(type, swedish, file('arli', { title: 'På arli' }))).toBe('translated');
  });

  it('is outdated when a translated text has changed in Swedish', () => {
    expect(stateAfter(file('sv', { ...data, title: 'Ett annat möte' }, 'Brödtext.'))).toBe('outdated');
  });

  it('is outdated when the Swedish body has changed', () => {
    expect(stateAfter(file('sv', data, 'Ny brödtext.'))).toBe('outdated');
  });

  it('is outdated when a text in a list has changed in Swedish', () => {
    const items = [{ ...data.items[0], title: 'En annan punkt' }];
    expect(stateAfter(file('sv', { ...data, items }, 'Brödtext.'))).toBe('outdated');
  });

  it('is translated still when only shared facts have changed', () => {
    const items = [{ ...data.items[0], state: 'klar' }];
    expect(stateAfter(file('sv', { ...data, date: '2026-02-02', items }, 'Brödtext.'))).toBe('translated');
  });

  it('is translated still when only white space or the form of letters has changed', () => {
    expect(stateAfter(file('sv', { ...data, title: 'Ett  mo\u0308te\n' }, '\nBrödtext.\n'))).toBe(
      'translated',
    );
  });
});

describe('outdated fields', () => {
  it('are named', () => {
    const source = { ...sourceHashes(type, swedish), title: sourceHash('Ett gammalt möte') };
    expect(outdatedFields(type, swedish, translation(source))).toEqual(['title']);
  });

  it('hold one that the Swedish file no longer has', () => {
    expect(outdatedFields(type, swedish, translation({ description: sourceHash('B.') }))).toEqual([
      'description',
    ]);
  });
});

describe('a source hash', () => {
  it('is the first twelve hex digits of SHA-256', () => {
    expect(sourceHash('Hej')).toBe('20ac4eea95e1');
  });
});
