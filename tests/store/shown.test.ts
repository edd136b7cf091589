import { describe, expect, it } from 'vitest';
import { list, object, optional, perLanguage, translated } from '../../src/model/field.ts';
import { key, text } from '../../src/model/fieldKinds.ts';
import { shown } from '../../src/store/shown.ts';

const fields = {
  title: translated(text()),
  phone: text(),
  note: optional(translated(text())),
  place: object({ name: translated(text()), code: text() }),
  voice: optional(perLanguage(object({ file: text() }))),
  items: list({ key: key(), title: translated(text()), value: text() }, { itemKey: 'key' }),
};

const swedish = {
  title: 'Titel',
  phone: '112',
  place: { name: 'Torget', code: '1' },
  items: [
    { key: 'a', title: 'Ett', value: '1' },
    { key: 'b', title: 'Två', value: '2' },
  ],
};

describe('the values of an entry', () => {
  it('are Swedish and marked as Swedish in a language that has none of its own', () => {
    expect(shown(fields, swedish, {}, 'arli').title).toEqual({ text: 'Titel', lang: 'sv' });
  });

  it('are in the language that is read where it has them', () => {
    expect(shown(fields, swedish, { title: 'På arli' }, 'arli').title).toEqual({
      text: 'På arli',
      lang: 'arli',
    });
  });

  it('are Swedish where a translation is blank', () => {
    expect(shown(fields, swedish, { title: '  ' }, 'arli').title).toEqual({ text: 'Titel', lang: 'sv' });
  });

  it('are the same in every language where they are not translated', () => {
    expect(shown(fields, swedish, { phone: '114 14' }, 'arli').phone).toBe('112');
  });

  it('are left out where no language has them', () => {
    expect(shown(fields, swedish, {}, 'arli').note).toBeUndefined();
  });

  it('are the language’s own or none where no other language’s can stand in', () => {
    const voiced = { ...swedish, voice: { file: 'sv' } };
    expect(shown(fields, voiced, voiced, 'sv').voice).toEqual({ file: 'sv' });
    expect(shown(fields, voiced, { voice: { file: 'arli' } }, 'arli').voice).toEqual({ file: 'arli' });
    expect(shown(fields, voiced, {}, 'arli').voice).toBeUndefined();
  });

  it('are joined within a group', () => {
    expect(shown(fields, swedish, { place: { name: 'Torget på arli' } }, 'arli').place).toEqual({
      name: { text: 'Torget på arli', lang: 'arli' },
      code: '1',
    });
  });

  it('are joined item by item by key, in the Swedish order, however the translation is ordered', () => {
    const own = { items: [{ key: 'b', title: 'Två på arli' }] };
    expect(shown(fields, swedish, own, 'arli').items).toEqual([
      { key: 'a', title: { text: 'Ett', lang: 'sv' }, value: '1' },
      { key: 'b', title: { text: 'Två på arli', lang: 'arli' }, value: '2' },
    ]);
  });
});
