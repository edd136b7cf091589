import { describe, expect, it } from 'vitest';
import { contactView } from '../../src/view/contacts.ts';
import { pageView } from '../../src/view/page.ts';
import { smallStore } from '../support/smallStore.ts';

const term = (swedish: string, definition?: string): string =>
  `swedish: "${swedish}"\nenglish: "x"\n${definition === undefined ? '' : `definition: "${definition}"\n`}`;

const terms = {
  'terms/nagot.yaml': term('myndighet', 'Ett kontor.'),
  'terms/mote.yaml': term('protokoll', 'En text om ett möte.'),
  'terms/tomt.yaml': term('samråd'),
};

const easy = (body: string, fields = ''): Record<string, string> => ({
  ...terms,
  'pages/om.lattlast.mdx': `---\ntitle: "Om"\ndescription: "Kort."\n${fields}---\n\n${body}\n`,
});

const words = (files: Record<string, string>): string[] | undefined =>
  pageView(smallStore(files), 'om', 'lattlast').hard?.words.map(({ word }) => word.text);

describe('the hard words of a page in easy Swedish', () => {
  it('are the words with a definition that stand there, each once, in the order of the alphabet', () => {
    expect(words(easy('Läs protokollen. Ring myndigheten. Alla myndigheter har samråd.'))).toEqual([
      'myndighet',
      'protokoll',
    ]);
  });

  it('have their definitions in the language of the page, and the way to all words', () => {
    const { hard } = pageView(smallStore(easy('En myndighet.')), 'om', 'lattlast');
    expect(hard?.words).toEqual([
      {
        word: { text: 'myndighet', lang: 'lattlast' },
        definition: { text: 'Ett kontor.', lang: 'lattlast' },
      },
    ]);
    expect(hard?.glossary.href).toBe('/lattlast/ordlista/');
  });

  it('are sought in the fields too', () => {
    expect(words(easy('Text.', 'asOf: "Så sa en myndighet"\n'))).toEqual(['myndighet']);
  });

  it('are not sought where no one reads: in addresses and in the tags of blocks', () => {
    expect(
      words(
        easy('[Läs](/protokoll/)\n\n<Step number="1" name="Ett" pictogram="protokoll">\n\nText.\n\n</Step>'),
      ),
    ).toBeUndefined();
  });

  it('are found in a contact', () => {
    const files = {
      ...terms,
      'contacts/exempelmyndigheten.lattlast.md': '---\ntitle: "Exempel"\ndescription: "En myndighet."\n---\n',
    };
    const { hard } = contactView(smallStore(files), 'exempelmyndigheten', 'lattlast');
    expect(hard?.words.map(({ word }) => word.text)).toEqual(['myndighet']);
  });
});

it('leaves pages without hard words as they are', () => {
  expect(words(easy('Text.'))).toBeUndefined();
});

it.each(['sv', 'arli'] as const)('explains nothing on a page in %s', (language) => {
  expect(pageView(smallStore(easy('En myndighet.')), 'om', language).hard).toBeUndefined();
});

it('explains nothing on the page that has no room for it', () => {
  const page = '---\ntitle: "B"\ndescription: "En myndighet."\n---\n\nText.\n';
  const store = smallStore({ ...terms, 'pages/brobyggare.lattlast.mdx': page });
  expect(pageView(store, 'brobyggare', 'lattlast').hard).toBeUndefined();
});
