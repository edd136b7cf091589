import type { TypeName } from '../../src/model/contentTypes.ts';

const identifiers: Readonly<Partial<Record<TypeName, string>>> = { results: 'year', terms: 'swedish' };

/** The field that an entry of a type is known by, and that its key is made from when the editor writes none. */
export const keySourceOf = (type: string): string => identifiers[type as TypeName] ?? 'title';
