import { describe, expect, it } from 'vitest';
import type { Asked } from '../../src/search/alternatives.ts';
import type { Said } from '../../src/search/said.ts';
import { rank } from '../../src/search/rank.ts';
import type { IndexHit } from '../../src/search/searchIndex.ts';

const asked = (ask: string, more: Partial<Asked> = {}): Asked => ({
  ask,
  covers: [0],
  meant: ask,
  reason: 'same',
  weight: 1,
  ...more,
});

const said = (pages: readonly string[], more: Partial<Said> = {}): Said => ({
  pages,
  covers: [0],
  danger: 0,
  meant: 'ord',
  reason: 'same',
  vague: false,
  weight: 1,
  ...more,
});

const hit = (id: string, inTitle = false): IndexHit => ({ id, text: 0.4, title: inTitle ? 1 : 0 });

/** The addresses of the pages found; a page's name is its address. */
const order = (
  index: Readonly<Record<string, readonly IndexHit[]>>,
  ways: { readonly asked?: readonly Asked[]; readonly said?: readonly Said[] },
  words: readonly string[] = ['ord'],
): string[] =>
  rank(
    { words, asked: [], said: [], ...ways },
    { hits: (ask) => index[ask] ?? [], addressOf: (id) => id, idOf: (address) => address, pageCount: 100 },
  ).map(({ id }) => id);

describe('the order of hits', () => {
  it('is what editors have chosen, then titles, then texts', () => {
    expect(
      order(
        { ord: [hit('/text/'), hit('/title/', true)] },
        { asked: [asked('ord')], said: [said(['/chosen/'])] },
      ),
    ).toEqual(['/chosen/', '/title/', '/text/']);
  });

  it('has the exact word before other letters, those before a corrected spelling', () => {
    const index = { a: [hit('/a/')], b: [hit('/b/')], c: [hit('/c/', true)] };
    const ways = [
      asked('c', { reason: 'spelling', weight: 0.3 }),
      asked('b', { reason: 'letters', weight: 0.6 }),
      asked('a'),
    ];
    expect(order(index, { asked: ways })).toEqual(['/a/', '/b/', '/c/']);
  });

  it('has pages for more of the words first, and a word that few pages have counts more', () => {
    const index = {
      a: [hit('/both/'), hit('/a/'), hit('/x/'), hit('/y/'), hit('/z/')],
      b: [hit('/both/'), hit('/b/')],
    };
    const ways = [asked('a'), asked('b', { covers: [1] })];
    expect(order(index, { asked: ways }, ['a', 'b']).slice(0, 2)).toEqual(['/both/', '/b/']);
  });

  it('has word lists, the start page and news after the page about the thing', () => {
    const index = { ord: [hit('/'), hit('/nyheter/a/'), hit('/om/'), hit('/ordlista/o/')] };
    expect(order(index, { asked: [asked('ord')] })[0]).toBe('/om/');
    expect(order(index, { asked: [asked('ord')] }).at(-1)).toBe('/ordlista/o/');
  });

  it('has whoever helps at once first where someone may be in danger, whatever else is found', () => {
    const ways = {
      asked: [asked('ord'), asked('andra', { covers: [1] })],
      said: [said(['/112/', '/jour/', '/polis/'], { danger: 2 }), said(['/annat/'], { covers: [0, 1] })],
    };
    const index = { ord: [hit('/annat/', true), hit('/polis/')], andra: [hit('/annat/', true)] };
    expect(order(index, ways, ['ord', 'andra']).slice(0, 3)).toEqual(['/112/', '/jour/', '/annat/']);
  });

  it('has of chosen pages those first that have the word too', () => {
    const ways = { asked: [asked('ord')], said: [said(['/a/', '/b/'])] };
    expect(order({ ord: [hit('/b/')] }, ways)).toEqual(['/b/', '/a/']);
  });

  it('has after the first pages about what a Romani word means the page of the word list that has it', () => {
    const romani = asked('romani', { weight: 0.6, lists: ['/ordlista/o/'] });
    const meaning = asked('ord', { weight: 0.5, reason: 'language' });
    const meant = said(['/1/', '/2/', '/3/'], { weight: 0.5, reason: 'language' });
    const index = {
      ord: [hit('/text/'), hit('/title/', true)],
      romani: [hit('/ordlista/a/'), hit('/ordlista/o/')],
    };
    expect(order(index, { asked: [meaning, romani], said: [meant] })).toEqual(
      expect.arrayContaining(['/ordlista/o/']),
    );
    expect(order(index, { asked: [meaning, romani], said: [meant] })[2]).toBe('/ordlista/o/');
    expect(order({ ...index, ord: [hit('/text/')] }, { asked: [meaning, romani] })[0]).toBe('/ordlista/o/');
  });

  it('sees no danger in a part of a word', () => {
    const part = said(['/112/'], { danger: 1, reason: 'part', weight: 0.5 });
    expect(order({ ord: [hit('/lag/', true)] }, { asked: [asked('ord')], said: [part] })[0]).toBe('/lag/');
  });

  it('has whoever helps at once before the word list', () => {
    const romani = asked('romani', { weight: 0.6, lists: ['/ordlista/o/'] });
    const meant = said(['/112/', '/jour/', '/forening/', '/polis/'], { weight: 0.5, danger: 3 });
    const found = order({ romani: [hit('/ordlista/o/')] }, { asked: [romani], said: [meant] });
    expect(found).toEqual(['/112/', '/jour/', '/forening/', '/ordlista/o/', '/polis/']);
  });

  it('has a guess only where some page or several pages are about it', () => {
    const guess = asked('ord', { reason: 'spelling', weight: 0.3 });
    expect(order({ ord: [hit('/a/'), hit('/b/')] }, { asked: [guess] })).toEqual([]);
    expect(order({ ord: [hit('/a/', true)] }, { asked: [guess] })).toEqual(['/a/']);
    expect(order({ ord: [hit('/a/'), hit('/b/'), hit('/c/')] }, { asked: [guess] })).toHaveLength(3);
  });

  it('is empty where nothing is found', () => {
    expect(order({}, { asked: [asked('ord')] })).toEqual([]);
  });
});
