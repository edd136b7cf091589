import { interfaceStrings, type InterfaceStrings } from '../../i18n/interfaceStrings.ts';
import { defineType } from '../contentType.ts';
import { object, translated, type Field } from '../field.ts';
import { text } from '../fieldKinds.ts';

type Section<S extends keyof InterfaceStrings> = Field<Record<keyof InterfaceStrings[S] & string, string>>;

/** The site's own words. One file a language, `content/interface/strings.<language>.yaml`; only Swedish must have all. */
export const interfaceType = defineType({
  name: 'interface',
  extension: 'yaml',
  languages: 'file',
  translations: 'partial',
  body: 'none',
  fields: Object.fromEntries(
    Object.entries(interfaceStrings).map(([section, strings]) => [
      section,
      object(Object.fromEntries(Object.keys(strings).map((key) => [key, translated(text())]))),
    ]),
  ) as unknown as { [S in keyof InterfaceStrings]: Section<S> },
});
