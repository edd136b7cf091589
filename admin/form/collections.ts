import type { CmsCollection } from 'decap-cms-core';
import { contentType, typeNames, type TypeName } from '../../src/model/contentTypes.ts';
import { labelOf, typeLabels } from '../../src/model/labels.ts';
import { deskFields, type DeskField } from './fields.ts';
import { formatOf } from '../saving/formats.ts';
import { previewPath } from '../preview/publicAddress.ts';

/** Types of which there is one entry, in a file of the type's own name. */
const singleTypes = ['finder', 'settings'] as const satisfies readonly TypeName[];
type SingleType = (typeof singleTypes)[number];

const isSingle = (name: TypeName): name is SingleType => (singleTypes as readonly TypeName[]).includes(name);

/** Types whose entries are fixed by the site itself: they may be changed, but no entry is added or taken away. */
const fixedTypes: ReadonlySet<TypeName> = new Set(['pages', 'areas', 'interface']);

/** The field that an entry's key is made from when the editor writes none. */
const keySources: Readonly<Partial<Record<TypeName, string>>> = { results: 'year', terms: 'swedish' };

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
  label: 'Nyckel',
  widget: 'key',
  required: false,
  hint: 'Sista delen av adressen. Små bokstäver a–z, siffror och bindestreck. Lämna tomt så görs den av rubriken. Den går inte att ändra sedan.',
} as unknown as DeskField;

/** The desk's collections, one for each content type, in files below `folder`. */
export const collections = (folder: string): CmsCollection[] =>
  typeNames.map((name) => (isSingle(name) ? fileCollection(name, folder) : folderCollection(name, folder)));

/** The field that identifies an entry of a type, and gives it its key. */
export const keySourceOf = (name: string): string => keySources[name as TypeName] ?? 'title';

function folderCollection(name: TypeName, folder: string): CmsCollection {
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
    editor: { preview: false },
    ...(type.languages === 'file' && { i18n: true }),
    fields: [...(fixed ? [] : [keyField]), ...deskFields(type)],
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
function fileCollection(name: SingleType, folder: string): CmsCollection {
  const type = contentType(name);
  const { many, hint } = typeLabels[name];
  return {
    name,
    label: many,
    ...(hint !== undefined && { description: hint }),
    format: formatOf(type.extension),
    editor: { preview: false },
    files: [
      {
        name,
        label: many,
        file: `${folder}/${name}/${name}.yaml`,
        preview_path: previewPath(name),
        fields: deskFields(type),
      },
    ],
  };
}
