import type { CmsCollection } from 'decap-cms-core';
import { contentType, type TypeName } from '../../src/model/contentTypes.ts';
import { labelOf, typeLabels } from '../../src/model/labels.ts';
import { deskFields } from './fields.ts';
import type { DeskField } from './deskField.ts';
import { keySourceOf } from './identifier.ts';
import { formatOf } from '../saving/formats.ts';
import { previewPath } from '../preview/publicAddress.ts';

/** Types whose entries are fixed by the site itself: they may be changed, but no entry is added or taken away. */
const fixedTypes: ReadonlySet<TypeName> = new Set(['pages', 'areas', 'interface']);

/** What an entry is called in the list, where it is not by its title. */
const summaries: Readonly<Partial<Record<TypeName, string>>> = {
  meetings: '{{fields.date}} {{fields.title}}',
  news: '{{fields.date}} {{fields.title}}',
  terms: '{{fields.swedish}}',
  interface: 'Webbplatsens egna ord',
};

const sorting: Readonly<Partial<Record<TypeName, string>>> = {
  meetings: 'date',
  news: 'date',
  results: 'year',
};

const keyField = {
  name: 'key',
  label: 'Sidans adress',
  widget: 'key',
  required: false,
  folded: true,
  hint: 'Sista delen av adressen. Små bokstäver a–z, siffror och bindestreck. Lämna tomt så görs den av rubriken. Den går inte att ändra sedan.',
} as unknown as DeskField;

export interface CollectionsOptions {
  /** The content folder, as it begins the paths of files. */
  readonly folder: string;
  /** ISO 8601. */
  readonly today: string;
}

/** The desk's collections, one for each content type, in the order that editors meet them. */
export const collections = (options: CollectionsOptions): CmsCollection[] =>
  (Object.keys(typeLabels) as TypeName[]).map((name) =>
    contentType(name).once ? fileCollection(name, options) : folderCollection(name, options),
  );

function folderCollection(name: TypeName, { folder, today }: CollectionsOptions): CmsCollection {
  const type = contentType(name);
  const { one, many, hint } = typeLabels[name];
  const fixed = fixedTypes.has(name);
  return {
    name,
    label: many,
    label_singular: one,
    ...(hint !== undefined && { description: hint }),
    folder: `${folder}/${name}`,
    extension: type.extension,
    format: formatOf(type.extension),
    create: !fixed,
    delete: !fixed,
    slug: '{{fields.key}}',
    identifier_field: keySourceOf(name),
    summary: summaries[name] ?? '{{fields.title}}',
    sortable_fields: sortableFields(name),
    preview_path: previewPath(name),
    ...(type.languages === 'file' && { i18n: true }),
    fields: [...deskFields(type, today), ...(fixed ? [] : [keyField])],
  };
}

function sortableFields(name: TypeName): NonNullable<CmsCollection['sortable_fields']> {
  const { fields } = contentType(name);
  const newest = sorting[name];
  const field = (path: string): { field: string; label: string } => ({
    field: path,
    label: labelOf(`${name}.${path}`).label,
  });
  return [
    ...['title', 'swedish', 'order'].filter((path) => path in fields).map(field),
    ...(newest ? [{ ...field(newest), default_sort: 'desc' as const }] : []),
  ];
}

/** A type that is one file, in no particular language, which the site cannot be without. */
function fileCollection(name: TypeName, { folder, today }: CollectionsOptions): CmsCollection {
  const type = contentType(name);
  const { many, hint } = typeLabels[name];
  return {
    name,
    label: many,
    ...(hint !== undefined && { description: hint }),
    format: formatOf(type.extension),
    files: [
      {
        name,
        label: many,
        file: `${folder}/${name}/${name}.yaml`,
        preview_path: previewPath(name),
        fields: deskFields(type, today),
      },
    ],
  };
}
