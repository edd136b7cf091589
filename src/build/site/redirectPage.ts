import { escapeHTML } from 'astro/runtime/server/index.js';
import { langAttributes } from '../../i18n/langAttributes.ts';
import type { Shell } from '../../view/shell.ts';

/** A page at a former address, for hosts that know no redirects: leads on at once, by a link where that is turned off. */
export function redirectPage(
  { documentTitle, canonical }: Pick<Shell, 'documentTitle' | 'canonical'>,
  to: string,
): string {
  const { lang, translate } = langAttributes(documentTitle.lang);
  const text = escapeHTML(documentTitle.text);
  const href = escapeHTML(to);
  return `<!doctype html>
<html lang="${lang}" translate="${translate}">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <title>${text}</title>
    <meta name="robots" content="noindex">
    <link rel="canonical" href="${escapeHTML(canonical)}">
    <meta http-equiv="refresh" content="0; url=${href}">
  </head>
  <body>
    <main>
      <h1><a href="${href}">${text}</a></h1>
    </main>
  </body>
</html>
`;
}
