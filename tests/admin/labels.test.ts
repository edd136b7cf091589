import { describe, expect, it } from 'vitest';
import { blocks } from '../../src/model/blocks.ts';
import { contentType, typeNames } from '../../src/model/contentTypes.ts';
import { fieldsIn } from '../../src/model/contentType.ts';
import type { Fields } from '../../src/model/field.ts';
import { blockLabels, labelOf, labels, typeLabels } from '../../src/model/labels.ts';

interface Place {
  readonly path: string;
  readonly isList: boolean;
}

const placesIn = (path: string, fields: Fields): Place[] =>
  Object.entries(fields).flatMap(([name, field]) =>
    field.widget.widget === 'hidden'
      ? []
      : [
          { path: `${path}.${name}`, isList: field.widget.widget === 'list' },
          ...placesIn(`${path}.${name}`, field.children ?? {}),
        ],
  );

const places = typeNames.flatMap((name) => {
  const type = contentType(name);
  const { body } = type;
  const own = { ...fieldsIn(type, 'lattlast'), ...fieldsIn(type, 'sv') };
  return [...placesIn(name, own), ...(body === 'none' ? [] : [{ path: `${name}.body`, isList: false }])];
});

describe('the labels for editors', () => {
  it('name every field of every type', () => {
    const missing = places.filter(({ path }) => !labels[path]?.label.trim());
    expect(missing).toEqual([]);
  });

  it('name no field that is gone', () => {
    const known = new Set(places.map(({ path }) => path));
    expect(Object.keys(labels).filter((path) => !known.has(path))).toEqual([]);
  });

  it('say what one row of each list is called, and only of lists', () => {
    const wrong = places.filter(({ path, isList }) => isList !== (labels[path]?.item !== undefined));
    expect(wrong).toEqual([]);
  });

  it('name every type and every block with its attributes', () => {
    expect(Object.keys(typeLabels).sort()).toEqual([...typeNames].sort());
    const attributesOf = (named: Readonly<Record<string, { readonly attributes: object }>>): object =>
      Object.fromEntries(
        Object.entries(named).map(([name, { attributes }]) => [name, Object.keys(attributes)]),
      );
    expect(attributesOf(blockLabels)).toEqual(attributesOf(blocks));
  });

  it('refuse a path without a label', () => {
    expect(labelOf('meetings.items.decision').label).toBe('Beslut');
    expect(() => labelOf('meetings.items.nothing')).toThrow('meetings.items.nothing');
  });
});
