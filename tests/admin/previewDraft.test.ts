import { fromJS } from 'immutable';
import { describe, expect, it } from 'vitest';
import type { DraftPart } from '../../admin/form/draft.ts';
import { withDraft } from '../../admin/preview/draftFiles.ts';
import { openDraft } from '../../admin/preview/openDraft.ts';
import { SaveRefused } from '../../admin/saving/filesToWrite.ts';
import { smallSite } from '../support/smallSite.ts';

const entry = (values: object): DraftPart => fromJS(values);

const news = { title: 'En nyhet', description: 'Om nyheten.', date: '2026-02-01', body: 'Det hände mer.' };

const opened = (values: object): ReturnType<typeof openDraft> =>
  openDraft(entry({ collection: 'news', slug: 'nyhet-1', ...values }));

describe('the entry that a preview shows', () => {
  it('has the values of each language that has any', () => {
    const draft = opened({ data: news, i18n: { lattlast: { data: { title: 'Nytt' } } } });
    expect(draft).toEqual({
      type: 'news',
      key: 'nyhet-1',
      values: new Map<string, object>([
        ['sv', news],
        ['lattlast', { title: 'Nytt' }],
      ]),
    });
  });

  it.each([
    ['its own key', { title: 'En nyhet', key: 'egen' }, 'egen'],
    ['its title', { title: 'Så går det till' }, 'sa-gar-det-till'],
    ['something until it has a title', {}, 'ny'],
  ])('is called by %s when it is new', (_, data, key) => {
    expect(opened({ newRecord: true, slug: '', data })?.key).toBe(key);
  });

  it('is nothing of the site’s when its type is unknown', () => {
    expect(openDraft(entry({ collection: 'okand', slug: 'a', data: {} }))).toBeUndefined();
  });
});

describe('the content with a draft', () => {
  const shown = async (values: object): Promise<ReadonlyMap<string, string>> => {
    const draft = opened(values);
    if (!draft) throw new Error('no draft');
    return new Map((await withDraft(draft, smallSite())).map(({ path, text }) => [path, text]));
  };

  it('has the draft in the place of what was written before, and all else as it was', async () => {
    const files = await shown({ data: news });
    expect(files.get('news/nyhet-1.sv.md')).toContain('Det hände mer.');
    expect([...files.keys()].sort()).toEqual(smallSite().map(({ path }) => path));
  });

  it('has a new translation, and none for a language that nobody has written in', async () => {
    const i18n = { lattlast: { data: { title: 'Nytt', description: 'Om det.' } }, arli: { data: {} } };
    const files = await shown({ data: news, i18n });
    expect(files.get('news/nyhet-1.lattlast.md')).toContain('Nytt');
    expect(files.has('news/nyhet-1.arli.md')).toBe(false);
  });

  it('is not there while a field is wrong, and the field is named', async () => {
    const error: unknown = await shown({ data: { ...news, title: '' } }).catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(SaveRefused);
    expect((error as SaveRefused).problems.join()).toContain('Rubrik');
  });

  it('has words of all languages in the one file of a term', async () => {
    const term = openDraft(
      entry({ collection: 'terms', slug: 'skola', data: { swedish: 'skola', english: 'school' } }),
    );
    const files = term ? await withDraft(term, []) : [];
    expect(files.map(({ path }) => path)).toEqual(['terms/skola.yaml']);
  });
});
