import english from 'decap-cms-locales/dist/esm/en/index.js';
import { describe, expect, it } from 'vitest';
import { own, phrases } from '../../admin/form/locale.ts';
import type { Phrases } from '../../admin/form/phrases.ts';

const flat = (of: Phrases, path = ''): [string, string][] =>
  Object.entries(of).flatMap(([name, value]) =>
    typeof value === 'string' ? [[`${path}${name}`, value]] : flat(value, `${path}${name}.`),
  );

const said = new Map(flat(phrases));
const inEnglish = flat(english);

describe('what the editor says', () => {
  it('is in Swedish throughout', () => {
    const same = inEnglish.filter(
      ([path, text]) => /[a-z]{3}/i.test(text.replaceAll(/%\{\w+\}/g, '')) && said.get(path) === text,
    );
    expect(inEnglish.length).toBeGreaterThan(200);
    expect(inEnglish.filter(([path]) => !said.has(path))).toEqual([]);
    expect(same).toEqual([]);
  });

  it('names what an editor sees, and nothing of how the desk is made', () => {
    const technical =
      /config|backend|widget|cms\b|git(?!ea|lab|hub)|locale|mediaobjekt|epost|\.\.\.|Vänligen|Updat/i;
    const wrong = [...said].filter(([, text]) => technical.test(text.replaceAll(/%\{\w+\}/g, '')));
    expect(wrong).toEqual([]);
  });

  it('adds nothing that Decap never says', () => {
    const known = new Set(inEnglish.map(([path]) => path));
    expect(flat(own).filter(([path]) => !known.has(path))).toEqual([]);
  });

  it('fills in nothing that Decap does not give', () => {
    const places = (text: string): string[] => [...text.matchAll(/%\{\w+\}/g)].map(String);
    const wrong = inEnglish.filter(([path, text]) =>
      places(said.get(path) ?? '').some((place) => !places(text).includes(place)),
    );
    expect(wrong).toEqual([]);
  });
});
