import { found } from './found.ts';
import { startTag } from './html.ts';
import { publicScripts, publicStyles } from './publicFiles.ts';
import type { PageCheck, SiteCheck } from './site.ts';
import { sitemapFiles } from './sitemap.ts';
import { lineAt, textOf } from './builtFiles.ts';

const admin = /\/admin(?:[/"'?#]|$)/;
const mend = 'Ta bort spåret. Redaktörerna hittar till skrivbordet utan att läsarna leds dit.';

/** No public page leads to the editors' desk. */
export const noAdminTrace: PageCheck = (page, site) =>
  page.elements
    .filter((element) => element.attrs.some(({ value }) => admin.test(value)))
    .map((at) =>
      found('admin', page, site, { at, cause: `${startTag(at)} leder till redaktörernas skrivbord.`, mend }),
    );

/** Nor does any public script, style sheet or sitemap. */
export const noAdminTraceInFiles: SiteCheck = (site) =>
  [
    ...publicScripts(site),
    ...publicStyles(site),
    ...sitemapFiles(site).map((path) => ({ path, text: textOf(site.files, path) })),
  ].flatMap(({ path, text }) => {
    const index = text.search(admin);
    if (index === -1) return [];
    const cause = 'Filen nämner redaktörernas skrivbord.';
    return [found('admin', { path }, site, { at: lineAt(text, index), cause, mend })];
  });
