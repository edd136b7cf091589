import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { phrases } from '../../admin/form/locale.ts';
import type { Phrases } from '../../admin/form/phrases.ts';
import { helpAddress } from '../../admin/help/helpLink.ts';
import { helpPictureFolder } from '../../src/build/desk/helpPicture.ts';
import { contentRules } from '../../src/model/contentRules.ts';
import { contentTypes } from '../../src/model/contentTypes.ts';
import { editorGuides, fieldsNamed, type DeskAction } from '../../src/model/editorGuides.ts';
import { labels, typeLabels } from '../../src/model/labels.ts';
import { shownGuides, shownRules } from '../../src/view/editorGuides.ts';

const steps = editorGuides.flatMap((guide) => guide.steps);
const pictures = steps.flatMap(({ picture }) => (picture ? [picture] : []));

const phrasesIn = (part: Phrases): string[] =>
  Object.values(part).flatMap((value) => (typeof value === 'string' ? [value] : phrasesIn(value)));

/** The fields that a script fills in for a step. */
const fieldsUsed = (action: DeskAction): string[] =>
  Object.entries(action).flatMap(([kind, value]) =>
    ['fill', 'choose', 'addRow', 'show'].includes(kind) ? [String(value)] : [],
  );

describe('the steps of the help', () => {
  it('name fields that there are, by what the form calls them', () => {
    const named = steps.flatMap(({ text, actions = [] }) => [
      ...fieldsNamed(text),
      ...actions.flatMap(fieldsUsed),
    ]);
    expect(named.filter((path) => labels[path] === undefined)).toEqual([]);
    expect(shownGuides[0]?.steps[1]?.text).toContain(`Fyll i ”${labels['news.title']?.label ?? ''}” och`);
    expect(JSON.stringify(shownGuides)).not.toMatch(/[{}]news|\{[a-z-]+\./);
  });

  it('name the collections and buttons as the desk does', () => {
    const known = new Set([
      ...phrasesIn(phrases),
      ...Object.values(typeLabels).flatMap(({ one, many }) => [many, `Skapa ${one}`]),
      ...Object.values(labels).map(({ label }) => label),
      'Vem har skrivit översättningen?',
      'klicka här',
    ]);
    const quoted = shownGuides
      .flatMap((guide) => guide.steps)
      .flatMap(({ text }) => text.match(/(?<=”)[^”]+(?=”(?:[ .,:]|$))/g) ?? []);
    expect(quoted.filter((words) => /^[A-ZÅÄÖ]/.test(words) && !known.has(words))).toEqual([]);
  });

  it('tell of what editors do most, without words that only those who keep the site know', () => {
    expect(editorGuides.map(({ key }) => key)).toEqual([
      'news',
      'meetings',
      'contacts',
      'results',
      'oversattning',
      'fel',
    ]);
    expect(JSON.stringify(shownGuides)).not.toMatch(/front matter|\.mdx?\b|npm run|YAML|commit/i);
  });
});

describe('the pictures of the help', () => {
  it.each(pictures)('are there, small, and told in words: $name', ({ name, alt }) => {
    const path = join(helpPictureFolder, `${name}.webp`);
    expect(existsSync(path)).toBe(true);
    expect(statSync(path).size).toBeLessThanOrEqual(60_000);
    expect(alt).toMatch(/^\p{Lu}.{20,}\.$/u);
  });

  it('are no more than the help shows', () => {
    const kept = readdirSync(helpPictureFolder).filter((name) => name.endsWith('.webp'));
    expect(kept.sort()).toEqual(pictures.map(({ name }) => `${name}.webp`).sort());
  });
});

describe('what the help says of the checks', () => {
  it('has every rule once, with why it is and how to mend it', () => {
    const shown = shownRules.flatMap(({ rules }) => rules);
    expect(shown.map(({ key }) => key).sort()).toEqual(Object.keys(contentRules).sort());
    for (const { why, mend } of shown) {
      expect(why).toMatch(/\.$/);
      expect(mend).toMatch(/\.$/);
    }
  });

  it('says how a file is mended only to those who write in the files', () => {
    const forEditors = shownRules.filter(({ key }) => key !== 'files').flatMap(({ rules }) => rules);
    for (const { mend } of forEditors)
      expect(mend).not.toMatch(/npm run|content\/|public\/|\.yaml|filens? namn/i);
  });
});

describe('the link from the desk to the help', () => {
  it('leads to what the editor has before the eyes', () => {
    expect(helpAddress('#/collections/news/new')).toBe('/admin/hjalp/#news');
    expect(helpAddress('#/collections/bridge-builders')).toBe('/admin/hjalp/#contacts');
    expect(helpAddress('#/workflow')).toBe('/admin/hjalp/');
    const told = editorGuides.map(({ key }) => key).filter((key) => key in contentTypes);
    for (const key of told) expect(helpAddress(`#/collections/${key}`)).toBe(`/admin/hjalp/#${key}`);
  });
});
