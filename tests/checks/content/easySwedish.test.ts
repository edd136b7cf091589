import { describe, expect, it } from 'vitest';
import { checkContent } from '../../../src/checks/content/checkContent.ts';
import { parseBody } from '../../../src/checks/content/parseBody.ts';
import { formatFindings } from '../../../src/checks/finding.ts';
import { findingsIn } from '../../support/findingsIn.ts';
import { smallSite } from '../../support/smallSite.ts';

const page = (body: string, description = 'Om starten.'): Record<string, string> => ({
  'pages/start.lattlast.mdx': `---\ntitle: "Start"\ndescription: "${description}"\n---\n\n${body}\n`,
});

const twelve = 'Du kan ringa hit när du vill prata om din nya skola.';
const thirteen = 'Du kan ringa hit när du vill prata om din nya fina skola.';
const tooLong = `Meningen "${thirteen}" har 13 ord. På lättläst får den ha högst 12.`;

describe('a sentence in easy Swedish', () => {
  it('may have 12 words', () => {
    expect(findingsIn(page(twelve, twelve))).toBe('');
  });

  it('may not have 13', () => {
    expect(findingsIn(page(`Kort.\n\n${twelve} ${thirteen}`))).toBe(`content/pages/start.lattlast.mdx
rad 8: ${tooLong}
  Gör så här: Dela meningen i två, eller stryk ord.

1 fel i 1 fil.
`);
  });

  it.each([
    ['an item of a list', `* Kort.\n* ${thirteen}`],
    ['a heading', `## ${thirteen}`],
    ['the text of links', `[Du kan ringa hit när](/stod/) **du vill prata** om din nya fina skola.`],
    ['a block', `<Note>\n\n${thirteen}\n\n</Note>`],
  ])('is counted in %s', (_, body) => {
    expect(findingsIn(page(body))).toContain(tooLong);
  });

  it('is counted in the fields, and named by its field', () => {
    expect(findingsIn(page('Kort.', thirteen))).toContain(`rad 3, fält description: ${tooLong}`);
  });

  it('is not counted where it is someone else’s words', () => {
    expect(findingsIn(page(`Så står det:\n\n> ${thirteen}`))).toBe('');
  });

  it('is not counted in Swedish, which may be harder', () => {
    expect(findingsIn({ 'pages/om.sv.mdx': `---\ntitle: "Om"\ndescription: "B."\n---\n${thirteen}\n` })).toBe('');
  });

  it('is counted in what a hard word means, for that stands on easy pages', () => {
    const term = (definition: string) => ({
      'terms/ord.yaml': `swedish: "ord"\nenglish: "word"\ndefinition: "${definition}"\n`,
    });
    expect(findingsIn(term(twelve))).toBe('');
    expect(findingsIn(term(thirteen))).toContain(`rad 3, fält definition: ${tooLong}`);
  });

  it('is counted in what residents say in the finder, for that stands there too', () => {
    const finder = smallSite().find(({ path }) => path === 'finder/finder.yaml')?.text ?? '';
    const said = finder.replace('need: akut\n', `need: akut\n    examples: "${thirteen}"\n`);
    expect(findingsIn({ 'finder/finder.yaml': said })).toContain(`rad 3, fält rows.0.examples: ${tooLong}`);
  });
});

/** A hundred words in ten sentences, some of the words long. */
const running = (long: number): string =>
  Array.from({ length: 10 }, (_, sentence) => {
    const words = Array.from({ length: 9 }, (_, word) => (9 * sentence + word < long ? 'myndighet' : 'ord'));
    return `Så ${words.join(' ')}.`;
  }).join(' ');

/** Title and description are one word each: 102 words in 12 sentences, so that LIX is 8.5 + 100 × long / 102. */
const bare = (body: string): Record<string, string> => ({
  'pages/start.lattlast.mdx': `---\ntitle: "Ett"\ndescription: "Två"\n---\n\n${body}\n`,
});

describe('a text in easy Swedish', () => {
  it('may not have a LIX above 30', () => {
    expect(findingsIn(bare(running(22)))).toBe(`content/pages/start.lattlast.mdx
rad 1: Texten har LIX 31. På lättläst får den ha högst 30.
  Gör så här: Skriv kortare meningar, och byt långa ord mot kortare. Långa ord är till exempel: myndighet.

1 fel i 1 fil.
`);
  });

  it('may have long words below that', () => {
    expect(findingsIn(bare(running(21)))).toBe('');
  });

  it('is not measured when it is shorter than 100 words', () => {
    expect(findingsIn(bare('Myndigheten rekommenderar bekräftelse.'))).toBe('');
  });

  it('has names of bodies not counted as long', () => {
    const named = running(34).replaceAll('myndighet', 'Exempelförvaltningen');
    expect(findingsIn(bare(named))).toBe('');
    expect(findingsIn(bare('Exempelmyndigheten. '.repeat(120)))).toBe('');
    expect(findingsIn(bare('Okändamyndigheten. '.repeat(120)))).toContain('LIX');
  });
});

/** What one file of the small site lacks where easy Swedish is due. */
const due = (file: string, overrides: Record<string, string | null> = {}): string => {
  const findings = checkContent(smallSite(overrides), { parseBody, isDue: true });
  return formatFindings(
    findings.filter((finding) => finding.rule === 'easy-missing' && finding.file === `content/${file}`),
  );
};

describe('what residents read', () => {
  it('must be in easy Swedish', () => {
    expect(due('contacts/exempelmyndigheten.lattlast.md')).toBe(`content/contacts/exempelmyndigheten.lattlast.md
rad 1: Sidan finns inte på lättläst.
  Gör så här: Skriv content/contacts/exempelmyndigheten.lattlast.md, efter content/contacts/exempelmyndigheten.sv.md.

1 fel i 1 fil.
`);
  });

  it.each(['pages/om.lattlast.mdx', 'areas/utbildning.lattlast.md', 'results/2025.lattlast.md'])(
    'is also %s',
    (file) => {
      expect(due(file)).toContain('Sidan finns inte på lättläst.');
    },
  );

  it.each(['news/nyhet-1.lattlast.md', 'meetings/mote-1.lattlast.md'])('is not %s', (file) => {
    expect(due(file)).toBe('');
  });

  it('must be there with every field that Swedish has, and every item of its lists', () => {
    const area = (actions: string): string =>
      `---\ntitle: "U"\ndescription: "Om."\nnationalAim: "Mål."\n${actions}---\n\nText.\n`;
    const file = 'areas/utbildning.lattlast.md';
    expect(due(file, { [file]: area('nationalActions:\n  - key: forsta\n    text: "Ett."\n') })).toBe('');
    expect(due(file, { [file]: area('') })).toBe(`content/${file}
rad 1, fält nationalActions.forsta.text: Fältet "nationalActions.forsta.text" saknas på lättläst, så läsaren möter den vanliga svenskan.
  Gör så här: Skriv fältet på lättläst, med samma innehåll som på svenska.

1 fel i 1 fil.
`);
  });

  it('must be there with the text, where Swedish has one', () => {
    const file = 'bridge-builders/skola.lattlast.md';
    expect(due(file)).toContain('Texten under fälten saknas på lättläst.');
    expect(due(file, { [file]: '---\ntitle: "S"\ndescription: "Om."\n---\n\nText.\n' })).toBe('');
  });

  it('is said once where the file is there but wrong', () => {
    const file = 'contacts/exempelmyndigheten.lattlast.md';
    expect(due(file, { [file]: '---\ntitle: ""\ndescription: "Om."\n---\n' })).not.toContain('finns inte');
  });
});

describe('the site’s own words', () => {
  const strings = smallSite().find(({ path }) => path === 'interface/strings.sv.yaml')?.text ?? '';
  const long = strings.replace('"page.fallback"', `"${thirteen}"`);

  it('must be in easy Swedish where the Swedish is too long', () => {
    const easy = 'interface/strings.lattlast.yaml';
    const files = { 'interface/strings.sv.yaml': long, [easy]: 'nav:\n  start: "Hem"\n' };
    expect(due(easy, { ...files, 'interface/strings.sv.yaml': strings })).toBe('');
    expect(due(easy, files)).toContain('Fältet "page.fallback" saknas på lättläst');
    expect(due(easy, { ...files, [easy]: 'page:\n  fallback: "Kort."\n' })).toBe('');
  });
});

it('keeps no one from saving the Swedish first', () => {
  const contact = smallSite().find(({ path }) => path === 'contacts/exempelmyndigheten.sv.md')?.text ?? '';
  expect(findingsIn({ 'contacts/ny-kontakt.sv.md': contact })).toBe('');
});
