import type { CmsField } from 'decap-cms-core';
import { blocks } from '../../src/model/blocks.ts';
import { translationFields, type ContentType } from '../../src/model/contentType.ts';
import type { Field, Fields } from '../../src/model/field.ts';
import { labelOf } from '../../src/model/labels.ts';
import { translationUpkeep } from '../../src/model/upkeep.ts';

/** A field of the form. `path` leads from it back to the model's field, for the check while writing. */
export type DeskField = CmsField & { readonly path?: string };

/** The form's fields for a type: one for each field of the model, and one for the text under them. */
export function deskFields(type: ContentType): DeskField[] {
  const translated = type.languages === 'file' ? translationFields(type) : {};
  return [...fieldsOf(type.name, type.fields, translated), ...bodyField(type), ...upkeepFields(type)];
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

/** What Decap needs to know besides what every field has. */
function widgetOf(path: string, field: Field, translation: Field | undefined, required: boolean): object {
  const { widget } = field;
  const children = (needed: boolean): DeskField[] =>
    fieldsOf(path, field.children ?? {}, translation?.children ?? {}, needed);
  switch (widget.widget) {
    case 'string':
    case 'text':
    case 'image':
      return widget;
    case 'markdown':
      return { widget: 'markdown', ...markdown };
    case 'boolean':
      return required ? { widget: 'boolean', default: false } : widget;
    case 'date':
      return { widget: 'datetime', format: 'YYYY-MM-DD', date_format: 'YYYY-MM-DD', time_format: false };
    case 'audio':
      return { widget: 'file', choose_url: false };
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
        search_fields: ['title'],
        display_fields: ['title'],
        options_length: 500,
        multiple: widget.multiple,
      };
    case 'hidden':
      return widget;
    case 'object':
      return {
        widget: 'object',
        collapsed: !required || translation !== undefined,
        fields: children(required),
      };
    case 'list':
      return listOf(path, field, children(true));
  }
}

function listOf(path: string, field: Field, fields: readonly DeskField[]): object {
  const { item = '' } = labelOf(path);
  const named = Object.keys(field.children ?? {}).find((name) => name !== 'key') ?? '';
  return {
    widget: 'list',
    label_singular: item,
    summary: `${item.charAt(0).toUpperCase()}${item.slice(1)}: {{fields.${named}}}`,
    fields,
  };
}

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
