import type { CmsConfig } from 'decap-cms-core';
import { describe, expect, it, vi } from 'vitest';
import { deskConfig } from '../../admin/config.ts';
import { modelField } from '../../admin/form/checkedControl.ts';
import { defaults } from '../../admin/form/defaults.ts';
import type { DeskField } from '../../admin/form/deskField.ts';
import { localHost } from '../../src/build/desk/deskHost.ts';
import { deskSettings } from '../../src/build/desk/deskSettings.ts';
import { languageKeys } from '../../src/i18n/languages.ts';
import { translationFields } from '../../src/model/contentType.ts';
import { contentType, onceTypes, typeNames, type TypeName } from '../../src/model/contentTypes.ts';
import type { Field, Fields } from '../../src/model/field.ts';
import { parseFileName } from '../../src/model/fileName.ts';
import { translationUpkeep } from '../../src/model/upkeep.ts';
import { decapConfigCheck } from '../support/decapConfigCheck.ts';

const config = deskConfig({
  host: localHost(false),
  folder: 'content',
  mediaFolder: 'public/media',
  site: 'http://localhost:4321',
  today: '2026-11-22',
});

const collection = (name: TypeName): CmsConfig['collections'][number] => {
  const found = config.collections.find((candidate) => candidate.name === name);
  if (!found) throw new Error(name);
  return found;
};

const fieldsOf = (name: TypeName): readonly DeskField[] =>
  collection(name).fields ?? collection(name).files?.[0]?.fields ?? [];

const childrenOf = (field: DeskField): readonly DeskField[] =>
  'fields' in field ? (field.fields ?? []) : [];

const { review, sameMeaning } = translationUpkeep;

/** What each language says besides its texts is asked for last; notes of hashes are never asked for. */
const fieldsAsked = (name: TypeName): Fields => {
  const type = contentType(name);
  return type.languages === 'file' ? { ...type.fields, review, sameMeaning } : type.fields;
};

const asked = (fields: Fields): string[] =>
  Object.keys(fields).filter((name) => fields[name]?.widget.widget !== 'hidden');

/** A field of the form by its path. */
function formField(type: TypeName, ...path: string[]): DeskField | undefined {
  let fields = fieldsOf(type);
  let field: DeskField | undefined;
  for (const name of path) {
    field = fields.find((candidate) => candidate.name === name);
    fields = field ? childrenOf(field) : [];
  }
  return field;
}

describe('the desk', () => {
  it('has one collection for each content type, in its folder and its ending', () => {
    expect(config.collections.map(({ name }) => name).sort()).toEqual([...typeNames].sort());
    expect(config.collections.slice(0, 3).map(({ name }) => name)).toEqual([
      'news',
      'meetings',
      'bridge-builders',
    ]);
    for (const name of typeNames.filter((type) => !onceTypes.includes(type))) {
      expect(collection(name)).toMatchObject({
        folder: `content/${name}`,
        extension: contentType(name).extension,
      });
    }
    for (const name of onceTypes) {
      const file = collection(name).files?.[0]?.file.replace('content/', '') ?? '';
      expect(parseFileName(file)).toEqual({ type: name, key: name, language: 'sv' });
    }
  });

  it.each(typeNames)('asks for every field of %s, and for no other', (name) => {
    const compare = (form: readonly DeskField[], fields: Fields): void => {
      expect(form.map((field) => field.name).sort()).toEqual(asked(fields).sort());
      for (const field of form) compare(childrenOf(field), fields[field.name]?.children ?? {});
    };
    const form = fieldsOf(name).filter((field) => field.name !== 'key' && field.name !== 'body');
    compare(form, fieldsAsked(name));
    expect(fieldsOf(name).some((field) => field.name === 'body')).toBe(contentType(name).body !== 'none');
  });

  it.each(typeNames)('has a value for each language just where %s has', (name) => {
    const compare = (
      form: readonly DeskField[],
      translated: Readonly<Record<string, Field | undefined>>,
    ): void => {
      for (const field of form) {
        const part = translated[field.name];
        expect([field.path, field.i18n === true]).toEqual([field.path, part !== undefined]);
        compare(childrenOf(field), part?.children ?? {});
      }
    };
    const type = contentType(name);
    const inFiles = type.languages === 'file';
    expect(collection(name).i18n === true).toBe(inFiles);
    compare(
      fieldsOf(name).filter((field) => field.path),
      inFiles ? { ...translationFields(type), review, sameMeaning } : {},
    );
  });

  it('keeps the languages in files of their own, under their keys', () => {
    expect(config.i18n).toEqual({ structure: 'multiple_files', locales: languageKeys, default_locale: 'sv' });
  });

  it('adds and removes no entry that the site itself fixes', () => {
    const fixed = config.collections.filter(
      (candidate) => candidate.folder !== undefined && candidate.create !== true,
    );
    expect(fixed.map(({ name, delete: removable }) => [name, removable])).toEqual([
      ['areas', false],
      ['pages', false],
      ['interface', false],
    ]);
  });

  it('asks for a day as a day, for a whole number as one, and for an entry by its key', () => {
    expect(formField('news', 'date')).toMatchObject({
      widget: 'datetime',
      format: 'YYYY-MM-DD',
      time_format: false,
    });
    expect(formField('results', 'indicators', 'value')).toMatchObject({
      widget: 'number',
      value_type: 'int',
    });
    expect(formField('news', 'area')).toMatchObject({
      widget: 'relation',
      collection: 'areas',
      value_field: '{{slug}}',
    });
    expect(formField('contacts', 'onSlide')).toMatchObject({ widget: 'boolean', default: false });
  });

  it.each([
    ['news', 'title description date area body sameMeaning'],
    [
      'meetings',
      'title date start end place description state approvedOn present presentTotal agenda items corrections body sameMeaning',
    ],
    ['results', 'year title description heading indicators body sameMeaning'],
  ] as const)('asks first for what an editor of %s writes, in the order they think of it', (type, names) => {
    const open = fieldsOf(type).filter(({ folded }) => folded !== true);
    expect(open.map(({ name }) => name)).toEqual(names.split(' '));
  });

  it('folds what is seldom used, in every type, and nothing that has to be filled in', () => {
    const folded = typeNames.flatMap((type) => fieldsOf(type).filter((field) => field.folded));
    expect(folded.length).toBeGreaterThan(30);
    expect(folded.filter((field) => field.required !== false && !('default' in field))).toEqual([]);
    expect(
      fieldsOf('news')
        .filter((field) => field.folded)
        .map(({ name }) => name),
    ).toEqual(['recording', 'sources', 'formerKeys', 'review', 'key']);
  });

  it('fills in the day, the year that is over and the last place in the list', () => {
    expect(formField('news', 'date')).toMatchObject({ default: '2026-11-22' });
    expect(formField('meetings', 'corrections', 'date')).toMatchObject({ default: '2026-11-22' });
    expect(formField('contacts', 'lastChecked')).toMatchObject({ default: '2026-11-22' });
    expect(formField('contacts', 'order')).toMatchObject({ default: 100 });
    expect(formField('results', 'year')).toMatchObject({ default: 2025 });
    const places = typeNames.flatMap((type) =>
      Object.keys(defaults('2026-11-22')).filter((path) => path.startsWith(`${type}.`)),
    );
    expect(places.filter((path) => !modelField(path))).toEqual([]);
  });

  it('begins a new entry without rows, also where a field of a row has something from the beginning', () => {
    const lists = (fields: readonly DeskField[]): DeskField[] =>
      fields.flatMap((field) => [...(field.widget === 'list' ? [field] : []), ...lists(childrenOf(field))]);
    const all = typeNames.flatMap((type) => lists(fieldsOf(type)));
    expect(all.map(({ name }) => name)).toContain('corrections');
    for (const list of all) expect(list).toMatchObject({ default: [] });
  });

  it('asks for no key of a row but a number that readers see', () => {
    expect(formField('meetings', 'agenda', 'key')).toMatchObject({ widget: 'hidden' });
    expect(formField('results', 'indicators', 'key')).toMatchObject({ widget: 'hidden' });
    expect(formField('meetings', 'items', 'number')).toMatchObject({ widget: 'string' });
  });

  it('lets a word be chosen by its Swedish, and an entry by its title', () => {
    expect(formField('contacts', 'term')).toMatchObject({ collection: 'terms', display_fields: ['swedish'] });
    expect(formField('finder', 'rows', 'next')).toMatchObject({
      collection: 'contacts',
      display_fields: ['title'],
    });
  });

  it('asks for opening hours row by row: days from a list, and the times', () => {
    expect(formField('contacts', 'hours')).toMatchObject({ widget: 'list', label_singular: 'tid' });
    expect(formField('contacts', 'hours', 'days')).toMatchObject({ widget: 'select', multiple: true });
    expect(formField('contacts', 'hours', 'days')).toHaveProperty('options.6', {
      value: 'sondag',
      label: 'Söndag',
    });
    expect(formField('contacts', 'hours', 'closes')).toMatchObject({ widget: 'string', required: true });
    expect(formField('bridge-builders', 'closedDays', 'to')).toMatchObject({
      widget: 'datetime',
      required: false,
    });
  });

  it('asks first for the word of a variety when there is something about it', () => {
    expect(formField('terms', 'arli')).toMatchObject({ required: false });
    expect(formField('terms', 'arli', 'word')).toMatchObject({ required: false });
    expect(formField('terms', 'swedish')).toMatchObject({ required: true });
  });

  it('offers the blocks in the text of pages only', () => {
    expect(formField('pages', 'body')).toHaveProperty(
      'editor_components',
      expect.arrayContaining(['ContactCard', 'Step', 'Note']),
    );
    expect(formField('news', 'body')).toHaveProperty('editor_components', []);
  });
});

describe('what is saved', () => {
  const given = {
    folder: 'content',
    mediaFolder: 'public/media',
    site: 'https://a.example',
    today: '2026-11-22',
  };

  it('is published at once, or waits as a draft, as the place to save in says', () => {
    expect(config.publish_mode).toBe('simple');
    expect(deskConfig({ ...given, host: localHost(true) }).publish_mode).toBe('editorial_workflow');
  });

  it('goes where the settings say, with Swedish words in the history', () => {
    const { host } = deskSettings({ DESK_BACKEND: 'gitlab', DESK_REPO: 'a/b', DESK_APP_ID: 'c' });
    expect(deskConfig({ ...given, host: host ?? localHost(false) }).backend).toMatchObject({
      name: 'gitlab',
      repo: 'a/b',
      commit_messages: { create: 'Skapa {{collection}} ”{{slug}}”' },
    });
  });
});

describe("Decap's own check of its configuration", () => {
  it('has nothing against this one, and would have against a wrong one', { timeout: 60_000 }, async () => {
    const check = await decapConfigCheck();
    expect(() => check(config)).not.toThrow();
    vi.spyOn(console, 'error').mockReturnValue();
    const wrong = [{ name: 'x', label: 'X', folder: 'x', fields: [{ name: 'y', widget: 'select' }] }];
    expect(() => check({ ...config, collections: wrong })).toThrow('options');
  });
});
