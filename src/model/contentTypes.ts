import type { ContentType } from './contentType.ts';
import { areas } from './types/areas.ts';
import { bridgeBuilders } from './types/bridgeBuilders.ts';
import { contacts } from './types/contacts.ts';
import { finder } from './types/finder.ts';
import { interfaceType } from './types/interface.ts';
import { meetings } from './types/meetings.ts';
import { news } from './types/news.ts';
import { pages } from './types/pages.ts';
import { results } from './types/results.ts';
import { settings } from './types/settings.ts';
import { synonyms } from './types/synonyms.ts';
import { terms } from './types/terms.ts';

/** Every content type; nothing else lists them. */
export const contentTypes = {
  pages,
  areas,
  'bridge-builders': bridgeBuilders,
  contacts,
  finder,
  meetings,
  news,
  results,
  terms,
  synonyms,
  interface: interfaceType,
  settings,
} as const;

export type ContentTypes = typeof contentTypes;
export type TypeName = keyof ContentTypes;

export const typeNames = Object.keys(contentTypes) as TypeName[];

export const isTypeName = (value: string): value is TypeName => Object.hasOwn(contentTypes, value);

/** The content type of a name, seen without its particular fields. */
export const contentType = (name: TypeName): ContentType => contentTypes[name];

/** Types of which there is one entry, whose key is the type's own name. */
export const onceTypes: readonly TypeName[] = typeNames.filter((name) => contentType(name).once);
