import { describe, expect, it } from 'vitest';
import { launchFindings } from '../../src/checks/launch/launchFindings.ts';
import { unconfirmedBlocks } from '../../src/checks/launch/unconfirmedBlocks.ts';
import { contentDirectory, readContentFiles } from '../../src/store/contentFiles.ts';
import { isStale } from '../../src/view/freshness.ts';
import { stepBlocks } from '../../src/view/stepBlocks.ts';

const files = readContentFiles(contentDirectory()).filter(({ path }) => path.startsWith('pages/stod.'));
const findings = launchFindings(files, { today: '2026-11-22', isStale });

/** How many things the list before launch says are to be confirmed, and name what is sought. */
const listed = (sought: RegExp): number =>
  findings.filter(({ rule, cause }) => rule === 'to-confirm' && sought.test(cause)).length;

/** How many marked texts the same list has from a language's page. */
const marked = (language: string, sought: RegExp): number =>
  findings.filter(
    ({ rule, file, cause }) =>
      rule === 'unconfirmed-text' && file === `content/pages/stod.${language}.mdx` && sought.test(cause),
  ).length;

const bodyOf = (language: string): string =>
  files.find(({ path }) => path === `pages/stod.${language}.mdx`)?.text.split(/^---$/m)[2] ?? '';
const withoutMarked = (body: string): string =>
  unconfirmedBlocks(body).reduce((rest, { source }) => rest.replace(source, () => ''), body);

describe.each(['sv', 'lattlast'])('the page about the five steps, in %s', (language) => {
  const body = bodyOf(language);

  it.each(stepBlocks(bodyOf('sv')).map(({ number, name }) => ({ number, name })))(
    'marks all of the explanation of step $number as long as the list before launch has it',
    ({ number, name }) => {
      const isListed = listed(new RegExp(`steg ${number}, ${name}`)) === 1;
      const outside = stepBlocks(withoutMarked(body)).find((step) => step.number === number)?.paragraphs;
      expect(outside?.length === 0).toBe(isListed);
    },
  );

  it.each([
    ['that it is free of charge', /gratis/],
    ['the right to say no', /säga nej/],
    ['secrecy', /tystnadsplikt/],
    ['that a bridge-builder does not do the authority’s work', /myndighetens/],
    ['the advice not to write about violence', /skriv\w* \S*\s*om våld/i],
    ['that the switchboard leads to a bridge-builder', /växel och|Ring till Borås Stad|genom Borås Stads växel/],
  ])('marks %s by itself as long as the list before launch has it', (_, words) => {
    expect(marked(language, words)).toBe(listed(words));
  });
});
