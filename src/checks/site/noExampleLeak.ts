import { found } from './found.ts';
import { attribute } from './html.ts';
import type { PageCheck, SiteCheck } from './site.ts';
import { isTextFile, lineAt, textOf } from './builtFiles.ts';

/** An example's page is kept out of search engines and of the site's own search. */
export const examplePages: PageCheck = (page, site) => {
  if (!site.examples.has(page.address)) return [];
  const isIndexed = page.elements.some((element) => attribute(element, 'data-pagefind-body') !== undefined);
  return [
    ...(page.noindex ? [] : ['Exempelsidan saknar noindex.']),
    ...(isIndexed ? ['Exempelsidan är med i webbplatsens egen sökning.'] : []),
  ].map((cause) => found('example', page, site, { cause, mend: 'Se noindex i src/view/shell.ts.' }));
};

/** An example is in no feed, no data file and no sitemap: there nobody sees that it is made up. */
export const noExampleLeak: SiteCheck = (site) =>
  [...site.files.keys()]
    .filter((path) => isTextFile(path) && !/^admin\/|\.html$/.test(path))
    .flatMap((path) => {
      const text = textOf(site.files, path);
      return [...site.examples].flatMap((address) => {
        const index = text.indexOf(address);
        if (index === -1) return [];
        const cause = `Filen nämner exemplet ${address}.`;
        return [
          found('example', { path }, site, {
            at: lineAt(text, index),
            cause,
            mend: 'Lämna exempel utanför.',
          }),
        ];
      });
    });
