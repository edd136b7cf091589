import { interfaceStrings, type InterfaceString } from '../../i18n/interfaceStrings.ts';
import { sourceLanguage } from '../../i18n/languages.ts';
import { pageAddresses, pageKeys } from '../../model/addresses.ts';
import { onceTypes } from '../../model/contentTypes.ts';
import type { Finding } from '../finding.ts';
import type { Check, Content } from './content.ts';
import type { ContentRule } from '../../model/contentRules.ts';

interface Required {
  readonly file: string;
  readonly cause: string;
}

const pages: readonly Required[] = pageKeys.map((key) => ({
  file: `content/pages/${key}.${sourceLanguage}.mdx`,
  cause: `Sidan med adressen ${pageAddresses[key]} saknas.`,
}));

const single: readonly Required[] = [
  { file: 'content/settings/settings.yaml', cause: 'Webbplatsens inställningar saknas.' },
  { file: 'content/finder/finder.yaml', cause: 'Tabellen över vem som hjälper med vad saknas.' },
  { file: `content/interface/strings.${sourceLanguage}.yaml`, cause: 'Webbplatsens egna ord saknas på svenska.' },
];

const terms: readonly Required[] = Object.entries<Readonly<Record<string, InterfaceString>>>(interfaceStrings).flatMap(
  ([section, strings]) =>
    Object.entries(strings).flatMap(([name, { term }]) =>
      term === undefined
        ? []
        : [
            {
              file: `content/terms/${term}.yaml`,
              cause: `Begreppet "${term}" saknas, och webbplatsens ord ${section}.${name} använder det.`,
            },
          ],
    ),
);

const missing = ({ named }: Content): Finding<ContentRule>[] => {
  const existing = new Set(named.map(({ file }) => file));
  return [...pages, ...single, ...terms]
    .filter(({ file }) => !existing.has(file))
    .map((required) => ({ rule: 'required-content', line: 1, ...required, mend: 'Hämta tillbaka filen.', formMend: 'Det går inte att ta bort.' }));
};

/** Types whose keys are fixed by the code; another key has no place on the site. */
const fixedKeys: Readonly<Record<string, readonly string[]>> = {
  pages: pageKeys,
  interface: ['strings'],
  ...Object.fromEntries(onceTypes.map((type) => [type, [type]])),
};

const unused = ({ named }: Content): Finding<ContentRule>[] =>
  named
    .filter(({ type, key }) => fixedKeys[type]?.includes(key) === false)
    .map(({ type, key, file }) => ({
      rule: 'required-content',
      file,
      line: 1,
      cause: `Nyckeln "${key}" har ingen plats på webbplatsen, så filen visas aldrig.`,
      mend: `Ta bort filen, eller ge den en av nycklarna ${(fixedKeys[type] ?? []).join(', ')}.`,
    }));

/** The files that the site cannot be without, and files beside them that it would never show. */
export const requiredContent: Check = (content) => [...missing(content), ...unused(content)];
