import { fromJS } from 'immutable';
import { describe, expect, it } from 'vitest';
import {
  draftIn,
  draftTexts,
  emptied,
  outdatedInDraft,
  rawDraft,
  type DraftPart,
} from '../../admin/form/draft.ts';
import { settleTicks, type DeskStore } from '../../admin/form/settleTicks.ts';
import { contentType } from '../../src/model/contentTypes.ts';
import { textHash } from '../../src/store/textHash.ts';

const news = contentType('news');

/** An open entry as Decap keeps it. */
const entry = (swedish: object, easy?: object): DraftPart =>
  fromJS({
    data: swedish,
    meta: {},
    ...(easy && { i18n: { lattlast: { data: easy } } }),
  });

const made = { title: textHash('Rubrik'), body: textHash('En text.') };
const easy = { title: 'Lätt', body: 'Lätt text.', source: made };

const outdated = (swedish: object, translation: object, first = translation): string[] => {
  const open = entry(swedish, translation);
  return [
    ...outdatedInDraft(
      news,
      rawDraft(news, 'sv', draftIn(open, 'sv')),
      rawDraft(news, 'lattlast', draftIn(open, 'lattlast')),
      draftTexts(news, 'lattlast', draftIn(entry({}, first), 'lattlast')),
    ),
  ];
};

describe('a translation beside the Swedish', () => {
  it('is told, text by text, when the Swedish has changed, also before it is saved', () => {
    expect(outdated({ title: 'Rubrik', body: 'En text.' }, easy)).toEqual([]);
    expect(outdated({ title: 'Ny rubrik', body: 'En text.' }, easy)).toEqual(['title']);
    expect(outdated({ title: 'Ny rubrik', body: 'En ny text.' }, easy)).toEqual(['title', 'body']);
  });

  it('is no longer told of a text that the translator has changed, or has said is right', () => {
    const swedish = { title: 'Ny rubrik', body: 'En text.' };
    expect(outdated(swedish, { ...easy, title: 'Ny lätt' }, easy)).toEqual([]);
    expect(outdated(swedish, { ...easy, sameMeaning: true }, easy)).toEqual([]);
  });

  it('is nothing where nobody has written it', () => {
    expect(draftIn(entry({ title: 'Rubrik' }), 'arli')).toBeUndefined();
    expect(draftTexts(news, 'arli', undefined).size).toBe(0);
  });

  it('is emptied field by field, so that no file is left of it', () => {
    const open = draftIn(entry({}, { ...easy, recording: { audio: '/media/a.mp3' } }), 'lattlast');
    expect(emptied(open?.get('title'))).toBe('');
    expect((emptied(open?.get('recording')) as DraftPart).size).toBe(0);
    expect(emptied(true)).toBeUndefined();
  });
});

describe('”Betydelsen är densamma”', () => {
  /** A store that keeps what it is given; each save is told in two steps, as Decap does. */
  function storeWith(
    open: DraftPart,
  ): DeskStore & { readonly actions: object[]; save: (works: boolean) => void } {
    const listeners: (() => void)[] = [];
    const actions: object[] = [];
    let draft: DraftPart = (fromJS({ hasChanged: true }) as unknown as DraftPart).set('entry', open);
    const set = (isPersisting: boolean, hasChanged: boolean): void => {
      draft = draft.set('hasChanged', hasChanged).set('entry', open.set('isPersisting', isPersisting));
      for (const listener of listeners) listener();
    };
    return {
      actions,
      getState: () => ({ entryDraft: draft }),
      subscribe: (listener) => {
        listeners.push(listener);
        return () => undefined;
      },
      dispatch: (action) => actions.push(action),
      save: (works) => {
        set(true, true);
        set(false, !works);
      },
    };
  }

  it('is for one save: it is taken away in each language when that is done', () => {
    const store = storeWith(entry({ title: 'Rubrik', sameMeaning: true }, { ...easy, sameMeaning: true }));
    settleTicks(store);
    store.save(true);
    expect(store.actions).toMatchObject([
      { payload: { value: false, i18n: { currentLocale: 'sv' } } },
      { payload: { value: false, i18n: { currentLocale: 'lattlast' } } },
    ]);
  });

  it('stays when nothing was saved, and is not missed where it was not ticked', () => {
    const refused = storeWith(entry({ title: 'Rubrik', sameMeaning: true }));
    settleTicks(refused);
    refused.save(false);
    expect(refused.actions).toEqual([]);
    const plain = storeWith(entry({ title: 'Rubrik' }));
    settleTicks(plain);
    plain.save(true);
    expect(plain.actions).toEqual([]);
  });
});
