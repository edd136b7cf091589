import { describe, expect, it } from 'vitest';
import { contentType, type TypeName } from '../../src/model/contentTypes.ts';
import type { LanguageKey } from '../../src/i18n/languages.ts';
import { readEntry, type ReadResult } from '../../src/model/readEntry.ts';

const read = (text: string, type: TypeName = 'news', language: LanguageKey = 'sv'): ReadResult =>
  readEntry(contentType(type), language, text);

const news = 'title: "A"\ndescription: "B."\ndate: 2026-01-01\n';

describe('a file that is right', () => {
  it('gives its data, its body and the lines where they stand', () => {
    const result = read(`---\n${news}---\n\nText.\n`);
    expect(result).toMatchObject({
      entry: { data: { title: 'A', sources: [] }, body: '\nText.\n', bodyLine: 6 },
    });
    expect('entry' in result && result.entry.lineOf(['date'])).toBe(4);
  });

  it('is read the same with Windows line ends and with a byte order mark', () => {
    const text = `\uFEFF---\n${news}---\nText.\n`.replaceAll('\n', '\r\n');
    expect(read(text)).toMatchObject({
      entry: { data: { date: '2026-01-01' }, body: 'Text.\r\n', bodyLine: 6 },
    });
  });

  it('may have hyphens at the end of a value and in its body', () => {
    const text = '---\ntitle: A ---\ndescription: "B."\ndate: 2026-01-01\n---\nText\n---\n';
    expect(read(text)).toMatchObject({ entry: { data: { title: 'A ---' }, body: 'Text\n---\n' } });
  });

  it('counts an empty value as left out where it may be', () => {
    const result = read(`---\n${news}area: ""\n---\nText.\n`);
    expect('entry' in result && result.entry.data['area']).toBeUndefined();
  });
});

describe('a file that is wrong', () => {
  it('needs its fields first', () => {
    expect(read('Text.')).toEqual({
      problems: [
        {
          line: 1,
          cause: 'Filen saknar fältdelen överst.',
          mend: 'Börja filen med en rad med tre bindestreck, sedan fälten, sedan en rad till med tre bindestreck.',
        },
      ],
    });
  });

  it('is told where its fields cannot be read', () => {
    const mend =
      'Rätta raden: ett fält per rad, namnet följt av kolon och blanksteg. Text med kolon skrivs inom citattecken.';
    expect(read('---\ntitle: A\ndescription: B: C\n---\n')).toEqual({
      problems: [{ line: 3, cause: 'Fälten går inte att läsa.', mend }],
    });
    expect(read('---\ntitle: A\ntitle: B\n---\n')).toEqual({
      problems: [{ line: 3, cause: 'Samma fält står två gånger.', mend }],
    });
  });

  it.each(['*viktigt*', '&viktigt A', '!viktigt'])(
    'is told when a value begins with a sign of YAML: %s',
    (value) => {
      expect(read(`---\ntitle: ${value}\n---\n`)).toEqual({
        problems: [
          {
            line: 2,
            cause: 'Värdet börjar med ett av tecknen *, & och !, som betyder något särskilt här.',
            mend: 'Skriv hela värdet inom citattecken.',
          },
        ],
      });
    },
  );

  it('is told when it is no list of fields at all', () => {
    expect(read('---\nhej\n---\n')).toEqual({
      problems: [
        {
          line: 2,
          cause: 'Filens fält går inte att läsa.',
          mend: 'Skriv ett fält på varje rad: namn, kolon och värde.',
        },
      ],
    });
  });

  it('is told of blank fields, of wrong values and of unknown fields together, each at its line', () => {
    const text =
      '---\ntitle: "  "\ndescription: "B."\ndate: 1/2\nförfattare: "C"\nsources:\n  - url: boras.se\n---\n';
    expect(read(text)).toEqual({
      problems: [
        {
          line: 2,
          field: 'title',
          cause: 'Fältet "title" saknas eller är tomt.',
          mend: 'Skriv en kort text på en rad.',
        },
        {
          line: 4,
          field: 'date',
          cause: 'Värdet "1/2" är inte ett datum som finns.',
          mend: 'Skriv datumet som ÅÅÅÅ-MM-DD, till exempel 2026-11-22.',
        },
        {
          line: 7,
          field: 'sources.0.title',
          cause: 'Fältet "title" saknas eller är tomt.',
          mend: 'Skriv en kort text på en rad.',
        },
        {
          line: 7,
          field: 'sources.0.url',
          cause: 'Värdet "boras.se" är inte en webbadress.',
          mend: 'Skriv hela adressen med https:// först, till exempel https://www.boras.se/.',
        },
        {
          line: 5,
          field: 'författare',
          cause: 'Fältet "författare" finns inte här.',
          mend: 'Ta bort det, eller rätta namnet. Fälten är: title, description, date, area, recording, sources, formerKeys, sameMeaning.',
        },
      ],
    });
  });

  it('is told to quote a text that YAML takes for a number', () => {
    expect(read('---\ntitle: 2026\ndescription: "B."\ndate: 2026-01-01\n---\nText.')).toEqual({
      problems: [
        {
          line: 2,
          field: 'title',
          cause: 'Värdet "2026" är inte en text.',
          mend: 'Skriv värdet inom citattecken: "2026".',
        },
      ],
    });
  });

  it('is told what an item of a list holds', () => {
    expect(read(`---\n${news}formerKeys:\n  - gammal\n---\nText.`)).toEqual({
      problems: [
        {
          line: 6,
          field: 'formerKeys.0',
          cause: 'Värdet "gammal" är inte en grupp av fält.',
          mend: 'Skriv punktens fält, ett på varje rad: key.',
        },
      ],
    });
  });

  it('is told only the beginning of a long value', () => {
    const result = read(`---\n${news}area: "${'Å'.repeat(80)}"\n---\nText.`);
    expect(result).toMatchObject({ problems: [{ cause: `Värdet "${'Å'.repeat(57)}…" är inte en nyckel.` }] });
  });

  it('is told when the text that it needs is missing', () => {
    expect(read(`---\n${news}---\n \n`)).toEqual({
      problems: [
        {
          line: 6,
          cause: 'Texten saknas.',
          mend: 'Skriv texten under raden med tre bindestreck.',
          formMend: 'Skriv texten i fältet "body".',
        },
      ],
    });
  });

  it('is told of a rule that several fields break together', () => {
    const text =
      '---\ntitle: "A"\ndescription: "B."\norder: 1\nlastChecked: 2026-01-01\nphone: "031-390 06 02"\n---\n';
    expect(read(text, 'bridge-builders')).toEqual({
      problems: [
        {
          line: 6,
          field: 'phone',
          cause: 'Telefonnumret saknar källa, och ett nummer utan källa får inte gå att ringa.',
          mend: 'Skriv i fältet "phoneSource" var numret är hämtat, eller ta bort numret.',
        },
      ],
    });
  });
});

describe('a translation', () => {
  it('may not repeat what lives in the Swedish file', () => {
    expect(read(`---\n${news}---\n`, 'news', 'arli')).toEqual({
      problems: [
        {
          line: 4,
          field: 'date',
          cause: 'Fältet "date" finns inte här.',
          mend: 'Ta bort det, eller rätta namnet. Fälten är: title, description, recording, review, sameMeaning.',
        },
      ],
    });
  });

  it('needs no body, though the Swedish file does', () => {
    expect(read('---\ntitle: "A"\ndescription: "B."\n---\n', 'news', 'arli')).toHaveProperty('entry');
  });
});
