import { blocks } from '../../src/model/blocks.ts';
import { translationFields, type ContentType } from '../../src/model/contentType.ts';
import type { Field, Fields } from '../../src/model/field.ts';
import { labelOf } from '../../src/model/labels.ts';
import { mostBytes } from '../../src/model/uploadLimits.ts';
import { translationUpkeep } from '../../src/model/upkeep.ts';
import type { DeskField } from './deskField.ts';
import { withDefaults } from './defaults.ts';
import { isFolded } from './folded.ts';
import { keySourceOf } from './identifier.ts';

/**
 * The form's fields for a type: one for each field of the model, and the text under them; those seldom used last.
 * @param today - ISO 8601; what is dated has it from the beginning
 */
export function deskFields(type: ContentType, today: string): DeskField[] {
  const translated = type.languages === 'file' ? translationFields(type) : {};
  const fields = withDefaults(
    [...fieldsOf(type.name, type.fields, translated), ...bodyField(type), ...upkeepFields(type)],
    today,
  );
  return [
    ...fields.filter((field) => !isFolded(field)),
    ...fields.filter(isFolded).map((field) => ({ ...field, folded: true as const })),
  ];
}

const fieldsOf = (path: string, fields: Fields, translated: Fields, needed = true): DeskField[] =>
  Object.entries(fields).flatMap(([name, field]) =>
    field.widget.widget === 'hidden'
      ? []
      : [deskField(`${path}.${name}`, name, field, translated[name], needed)],
  );

/** `needed` is false within a group that may be left out: its fields are asked for first when it has something in it. */
function deskField(
  path: string,
  name: string,
  field: Field,
  translation: Field | undefined,
  needed: boolean,
): DeskField {
  const { label, hint } = labelOf(path);
  const required = field.required && needed;
  return {
    name,
    label,
    path,
    required,
    ...(hint !== undefined && { hint }),
    ...(translation && { i18n: true }),
    ...widgetOf(path, field, translation, required),
  };
}

/** Lets Decap refuse a file that is too large when it is chosen. */
const upTo = (max_file_size: number): object => ({ media_library: { config: { max_file_size } } });

/** What Decap is told besides. */
function widgetOf(path: string, field: Field, translation: Field | undefined, required: boolean): object {
  const { widget } = field;
  const children = (needed: boolean): DeskField[] =>
    fieldsOf(path, field.children ?? {}, translation?.children ?? {}, needed);
  switch (widget.widget) {
    case 'string':
    case 'text':
    case 'boolean':
      return widget;
    case 'image':
      return { ...widget, ...upTo(mostBytes('.jpg')) };
    case 'markdown':
      return { widget: 'markdown', ...markdown };
    case 'date':
      return { widget: 'datetime', format: 'YYYY-MM-DD', date_format: 'YYYY-MM-DD', time_format: false };
    case 'audio':
      return { widget: 'file', choose_url: false, ...upTo(mostBytes('.mp3')) };
    case 'number':
      return {
        widget: 'number',
        value_type: widget.decimals ? 'float' : 'int',
        step: widget.decimals ? 0.1 : 1,
      };
    case 'select':
      return { widget: 'select', options: [...widget.options], multiple: widget.multiple };
    case 'reference':
      return {
        widget: 'relation',
        collection: widget.to,
        value_field: '{{slug}}',
        search_fields: [keySourceOf(widget.to)],
        display_fields: [keySourceOf(widget.to)],
        options_length: 500,
        multiple: widget.multiple,
      };
    case 'hidden':
      return widget;
    case 'object':
      return {
        widget: 'object',
        collapsed: !required || translation !== undefined,
        ...('word' in (field.children ?? {}) && { summary: "{{fields.word | default('Inget ord')}}" }),
        fields: children(required),
      };
    case 'list':
      return {
        widget: 'list',
        label_singular: labelOf(path).item,
        // Else Decap begins with a row where a field in it has something from the beginning.
        default: [],
        fields: withoutKey(field, children(true)),
      };
  }
}

/** A row's key is made for it (`nextKey.ts`), where it is nothing that readers see. */
const withoutKey = ({ itemKey }: Field, fields: readonly DeskField[]): DeskField[] =>
  fields.map((field) =>
    itemKey === 'key' && field.name === itemKey ? { ...field, widget: 'hidden' } : field,
  );

const markdown = {
  buttons: ['bold', 'italic', 'link', 'heading-two', 'heading-three', 'bulleted-list', 'numbered-list'],
  editor_components: [] as string[],
};

/** Who answers for a translation, and that a change leaves the meaning alone; each language says it for itself. */
function upkeepFields(type: ContentType): DeskField[] {
  if (type.languages === 'entry') return [];
  const { review, sameMeaning } = translationUpkeep;
  const fields = { review, sameMeaning };
  return fieldsOf(type.name, fields, fields);
}

function bodyField(type: ContentType): DeskField[] {
  if (type.body === 'none') return [];
  return [
    {
      name: 'body',
      widget: 'markdown',
      ...labelOf(`${type.name}.body`),
      required: type.body === 'required',
      ...(type.languages === 'file' && { i18n: true }),
      ...markdown,
      editor_components: type.extension === 'mdx' ? Object.keys(blocks) : [],
    } as DeskField,
  ];
}
