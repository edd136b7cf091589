import { describe, expect, it } from 'vitest';
import { findingsIn } from '../../support/findingsIn.ts';
import { smallSite } from '../../support/smallSite.ts';

const news = (fields: string, body = 'Text.\n'): Record<string, string> => ({
  'news/ny.sv.md': `---\n${fields}---\n${body}`,
});

describe('the fields of a file', () => {
  it('must hold every required one', () => {
    expect(findingsIn(news('title: "Ny"\ndate: 2026-02-01\n'))).toBe(`content/news/ny.sv.md
rad 2, fält description: Fältet "description" saknas eller är tomt.
  Gör så här: Skriv en eller flera meningar.

1 fel i 1 fil.
`);
  });

  it.each([
    'areas/utbildning.arli.md',
    'bridge-builders/skola.arli.md',
    'contacts/exempelmyndigheten.kale.md',
    'meetings/mote-1.lattlast.md',
    'news/nyhet-1.resande.md',
    'pages/om.lovari.mdx',
    'results/2025.kelderash.md',
  ])('must hold what a translation that has begun needs: %s', (path) => {
    const findings = findingsIn({ [path]: '---\n---\n\n[x]\n' });
    expect(findings).toContain(`content/${path}\n`);
    expect(findings).toContain('rad 2, fält title: Fältet "title" saknas eller är tomt.');
  });

  it('must hold dates that exist', () => {
    expect(findingsIn(news('title: "Ny"\ndescription: "Om."\ndate: 2026-02-30\n'))).toBe(`content/news/ny.sv.md
rad 4, fält date: Värdet "2026-02-30" är inte ett datum som finns.
  Gör så här: Skriv datumet som ÅÅÅÅ-MM-DD, till exempel 2026-11-22.

1 fel i 1 fil.
`);
  });

  it('must hold numbers that can be dialled, and says how a foreign one is written', () => {
    const contact = smallSite().find(({ path }) => path === 'contacts/exempelmyndigheten.sv.md')?.text ?? '';
    const findings = findingsIn({
      'contacts/exempelmyndigheten.sv.md': contact.replace('031-390 06 01', '031-390 06 01 ext 12'),
    });
    expect(findings).toContain(`fält phone: Värdet "031-390 06 01 ext 12" är inte ett telefonnummer som går att ringa.
  Gör så här: Skriv numret med riktnummer, till exempel "033-35 70 00", ett kortnummer som "112", eller ett utländskt nummer med landsnummer, till exempel "+358 9 310 16 91". Skriv inget annat i fältet, inte heller en anknytning.
`);
  });

  it('must hold texts that are seen as they are written', () => {
    const title = (text: string): string =>
      findingsIn(news(`title: "${text}"\ndescription: "Om."\ndate: 2026-02-01\n`));
    for (const sign of ['\\u202E', '\\u2066', '\\a', '\\n']) {
      expect(title(`Ett${sign}ord`), sign).toContain(
        `rad 2, fält title: Texten har en radbrytning eller ett annat tecken som inte syns.
  Gör så här: Skriv om texten på en rad, i stället för att klistra in den.`,
      );
    }
    expect(title('–!')).toContain(
      `rad 2, fält title: "–!" har varken bokstäver eller siffror.
  Gör så här: Skriv ett ord, eller lämna fältet tomt om det får vara det.`,
    );
    expect(title('2026')).toBe('');
  });

  const contact = (title: string, phone: string): Record<string, string> => ({
    'contacts/ny.sv.md': `---\ntitle: "${title}"\n${phone}phoneSource: "Ett exempel"\ndescription: "Om."\norder: 2\nkind: stat\nonSlide: false\nlastChecked: 2026-01-01\n---\n`,
  });

  it('must hold names that fit on a card', () => {
    const named = (length: number): string => findingsIn(contact('a'.repeat(length), ''));
    expect(named(80)).toBe('');
    expect(named(88)).toContain('rad 2, fält title: Namnet har 88 tecken, och får ha högst 80.');
  });

  it('must hold numbers that cost no more than a call, and texts only where they arrive', () => {
    expect(findingsIn(contact('Ny', 'phone: "0900-20 20 20"\n'))).toContain(
      `rad 3, fält phone: Numret 0900-20 20 20 är ett betalnummer, som kostar extra att ringa.
  Gör så här: Skriv ett nummer som kostar som ett vanligt samtal, eller ta bort numret.`,
    );
    expect(findingsIn(contact('Ny', 'phone: "112"\nsms: true\n'))).toContain(
      'rad 4, fält sms: Fältet säger att numret tar emot sms, men 112 är ett kortnummer som bara går att ringa.',
    );
    expect(findingsIn(contact('Ny', 'phone: "020-50 50 50"\n'))).toBe('');
  });

  it('are reported together, several in each file and in several files', () => {
    const findings = findingsIn({
      ...news('title: 2026\ndate: "i går"\nauthor: "Någon"\n'),
      'areas/bostad.sv.md': 'Text utan fält.\n',
    });
    expect(findings).toBe(`content/areas/bostad.sv.md
rad 1: Filen saknar fältdelen överst.
  Gör så här: Börja filen med en rad med tre bindestreck, sedan fälten, sedan en rad till med tre bindestreck.

content/news/ny.sv.md
rad 2, fält description: Fältet "description" saknas eller är tomt.
  Gör så här: Skriv en eller flera meningar.
rad 2, fält title: Värdet "2026" är inte en text.
  Gör så här: Skriv värdet inom citattecken: "2026".
rad 3, fält date: Värdet "i går" är inte ett datum som finns.
  Gör så här: Skriv datumet som ÅÅÅÅ-MM-DD, till exempel 2026-11-22.
rad 4, fält author: Fältet "author" finns inte här.
  Gör så här: Ta bort det, eller rätta namnet. Fälten är: title, description, date, area, recording, sources, formerKeys, sameMeaning.

5 fel i 2 filer.
`);
  });

  it('stop the check of their own file only', () => {
    const findings = findingsIn({
      ...news('title: "Ny"\n', '<b>fet</b>\n'),
      'news/annan.sv.md': '---\ntitle: "A"\ndescription: "B."\ndate: 2026-01-01\n---\n<b>fet</b>\n',
    });
    expect(findings).toContain('content/news/annan.sv.md\nrad 6: Texten innehåller HTML-kod.');
    expect(findings).not.toContain('content/news/ny.sv.md\nrad 4: Texten innehåller HTML-kod.');
  });
});
