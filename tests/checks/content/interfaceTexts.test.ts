import { describe, expect, it } from 'vitest';
import { findingsIn } from '../../support/findingsIn.ts';
import { smallSite } from '../../support/smallSite.ts';

const file = 'interface/strings.kale.yaml';

/** What is found in a file of the site's own words, without the lines that say where and how many. */
const found = (text: string): string =>
  findingsIn({ [file]: text })
    .replace(`content/${file}\n`, '')
    .replace(/\n\n\d+ fel i 1 fil\.\n$/, '');

describe('a text of the site’s own', () => {
  it('may be left out in a language, and needs nothing where the site puts nothing in', () => {
    expect(found('nav:\n  start: "[start]"\n')).toBe('');
    expect(found('search:\n  many: "[{{n}}]"\n')).toBe('');
  });

  it('keeps what the site puts into it', () => {
    expect(found('nav:\n  start: "[start]"\nsearch:\n  many: "[många]"\n')).toBe(
      `rad 4, fält search.many: {{n}} saknas i texten. Där sätter webbplatsen in det som texten handlar om.
  Gör så här: Skriv {{n}}, precis så, på rätt plats i texten.`,
    );
  });

  it('keeps it in Swedish too', () => {
    const strings = smallSite().find(({ path }) => path === 'interface/strings.sv.yaml')?.text ?? '';
    const text = strings.replace('search.many {{n}}', 'search.many');
    expect(findingsIn({ 'interface/strings.sv.yaml': text })).toContain(
      'fält search.many: {{n}} saknas i texten.',
    );
  });

  it('asks for nothing that the site does not have', () => {
    expect(found('search:\n  many: "[{{n}} {{antal}}]"\n  one: "[{{n}}]"\n')).toBe(
      `rad 2, fält search.many: Webbplatsen har inget att sätta in i stället för {{antal}}.
  Gör så här: Texten kan ha {{n}}. Ta bort {{antal}}.
rad 3, fält search.one: Webbplatsen har inget att sätta in i stället för {{n}}.
  Gör så här: Ta bort {{n}}.`,
    );
  });

  it('has both plural forms or none, and need not say the number one', () => {
    expect(found('term:\n  count_one: "[ett]"\n  count_other: "[{{count}}]"\n')).toBe('');
    expect(found('term:\n  count_one: "[ett]"\n')).toBe(
      `rad 2, fält term.count_one: Texten finns för en, men inte för flera.
  Gör så här: Skriv "count_other" också, eller ta bort "count_one".`,
    );
    expect(found('term:\n  count_other: "[{{count}}]"\n')).toBe(
      `rad 2, fält term.count_other: Texten finns för flera, men inte för en.
  Gör så här: Skriv "count_one" också, eller ta bort "count_other".`,
    );
  });

  it('has a place on the site', () => {
    expect(found('nav:\n  hem: "[hem]"\nforr: "[förr]"\n')).toMatch(
      /^rad 2, fält nav\.hem: Fältet "hem" finns inte här\.\n {2}Gör så här: Ta bort det.*\nrad 3, fält forr: Fältet "forr" finns inte här\./,
    );
  });
});
