import { describe, expect, it } from 'vitest';
import { parseFileName } from '../../src/model/fileName.ts';

describe('a path below content/', () => {
  it('says the type, the key and the language of its file', () => {
    expect(parseFileName('news/start-2016.arli.md')).toEqual({
      type: 'news',
      key: 'start-2016',
      language: 'arli',
    });
  });

  it('says the source language for a type that keeps all languages in one file', () => {
    expect(parseFileName('terms/telefon.yaml')).toEqual({ type: 'terms', key: 'telefon', language: 'sv' });
  });

  it.each([
    'news/a.arli.mdx',
    'news/a.md',
    'news/Ett.sv.md',
    'news/två.sv.md',
    'news/a--b.sv.md',
    'news/.sv.md',
  ])('is refused when its name does not follow the pattern: %s', (path) => {
    expect(parseFileName(path)).toEqual({
      cause: `Filnamnet "${path.slice('news/'.length)}" följer inte mönstret för news.`,
      mend: 'Döp filen som min-nyckel.sv.md: nyckeln med små bokstäver a–z, siffror och bindestreck.',
    });
  });

  it('is refused without a language where each language has its file, and with one where it has not', () => {
    expect(parseFileName('terms/telefon.sv.yaml')).toEqual({
      cause: 'Filnamnet "telefon.sv.yaml" följer inte mönstret för terms.',
      mend: 'Döp filen som min-nyckel.yaml: nyckeln med små bokstäver a–z, siffror och bindestreck.',
    });
  });

  it('is refused with a language that the site does not have', () => {
    expect(parseFileName('pages/om.rmn.mdx')).toEqual({
      cause: 'Språket "rmn" i filnamnet finns inte.',
      mend: 'Skriv ett av språken sv, lattlast, arli, kelderash, lovari, kale, resande före .mdx.',
    });
  });

  it.each(['om.sv.md', 'sidor/om.sv.mdx', 'pages/om/a.sv.mdx', 'constructor/a.sv.md'])(
    'is refused outside the folder of a type: %s',
    (path) => {
      expect(parseFileName(path)).toMatchObject({ cause: 'Mappen hör inte till någon innehållstyp.' });
    },
  );
});
