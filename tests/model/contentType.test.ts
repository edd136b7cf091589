import { describe, expect, it } from 'vitest';
import { fieldsIn, schemaIn } from '../../src/model/contentType.ts';
import { contentType } from '../../src/model/contentTypes.ts';

describe('the fields of a file', () => {
  it('are all of the type in Swedish, and what keeps translations in step', () => {
    const meetings = contentType('meetings');
    const upkeep = ['sameMeaning', 'minorChanges'];
    expect(Object.keys(fieldsIn(meetings, 'sv'))).toEqual([...Object.keys(meetings.fields), ...upkeep]);
  });

  it('are the translated ones in a translation, and what keeps it in step', () => {
    expect(Object.keys(fieldsIn(contentType('news'), 'arli'))).toEqual([
      'title',
      'description',
      'recording',
      'review',
      'sameMeaning',
      'source',
    ]);
  });

  it('hold of a list only the key of each item and its translated parts', () => {
    const { items } = fieldsIn(contentType('meetings'), 'lattlast');
    expect(Object.keys(items?.children ?? {})).toEqual(['number', 'title', 'text', 'decision']);
  });

  it('hold nothing of a list whose items have no key', () => {
    expect(fieldsIn(contentType('meetings'), 'lattlast')).not.toHaveProperty('corrections');
  });

  it.each(['sv', 'lattlast'] as const)(
    'are made once, because the checks ask for them of every file (%s)',
    (language) => {
      const news = contentType('news');
      expect(fieldsIn(news, language)).toBe(fieldsIn(news, language));
    },
  );

  it('are all of the type in every language when all languages share one file', () => {
    const terms = contentType('terms');
    expect(fieldsIn(terms, 'arli')).toBe(terms.fields);
  });

  it('are required in a whole translation and may be left out of a partial one', () => {
    expect(schemaIn(contentType('news'), 'arli').safeParse({ title: 'A' }).success).toBe(false);
    expect(schemaIn(contentType('interface'), 'arli').safeParse({ nav: {} }).success).toBe(true);
    expect(schemaIn(contentType('interface'), 'sv').safeParse({ nav: {} }).success).toBe(false);
  });

  it('hold source hashes of twelve hex digits', () => {
    const schema = schemaIn(contentType('news'), 'arli');
    const translation = { title: 'A', description: 'B.' };
    expect(schema.safeParse({ ...translation, source: { title: '0123456789ab' } }).success).toBe(true);
    expect(schema.safeParse({ ...translation, source: { title: 'gammal' } }).success).toBe(false);
  });
});
