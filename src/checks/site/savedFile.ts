import { textOf } from './builtFiles.ts';
import { found } from './found.ts';
import { startTag } from './html.ts';
import { referencesOf } from './references.ts';
import type { PageCheck } from './site.ts';

/** What a chat sends on and a cheap phone has room for. */
const mostBytes = 60_000;

const worksAlone = /^(?:https:\/\/|tel:|sms:|mailto:|#)/;

/** A file that readers keep is small, gets nothing, and leads only where it leads from any place. */
export const savedFile: PageCheck = (page, site) => {
  const bytes = site.files.get(page.path)?.length ?? 0;
  const tooLarge = `Filen är ${bytes} byte, men får vara ${mostBytes}.`;
  const scripts = textOf(site.files, page.path).includes('<script');
  return [
    ...(bytes > mostBytes
      ? [found('saved', page, site, { cause: tooLarge, mend: 'Korta texterna i kontakterna.' })]
      : []),
    ...(scripts
      ? [found('saved', page, site, { cause: 'Filen har skript.', mend: 'Låt filen vara bara text.' })]
      : []),
    ...page.elements
      .flatMap(referencesOf)
      .filter(({ address, use }) => use === 'fetch' || !worksAlone.test(address))
      .map(({ element }) =>
        found('saved', page, site, {
          at: element,
          cause: `${startTag(element)} fungerar bara på webbplatsen.`,
          mend: 'Skriv hela adressen, eller låt bli att hämta något.',
        }),
      ),
  ];
};
