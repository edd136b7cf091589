import { transform } from '@astrojs/compiler-rs';
import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { transformWithOxc, type Plugin } from 'vite';
import { publicHolidays } from '../../view/publicHolidays.ts';

const name = 'virtual:desk-preview';

/** What stands before the path of a component that is compiled for the desk. Astro would empty one that ends in its own way. */
const mark = '\0desk-preview:';
const idOf = (file: string): string => `${mark}${file}.js`;
const fileOf = (id: string): string => (id.startsWith(mark) ? id.slice(mark.length, -'.js'.length) : id);

/** Stands between the desk and the pages, so that what they share among themselves is not taken for the desk's own. */
const entry = idOf('entry');
const holidays = idOf('holidays');

/** The library of holidays holds every country; the desk needs the days of these years in Sweden. */
const years = Array.from({ length: 30 }, (_, index) => 2020 + index);

/** What asks for files or runs outside a browser only, and what stands in its place. */
const standIns: readonly (readonly [RegExp, string])[] = [
  [/\/readStore\.ts$/, resolve('src/build/desk/deskPreviewStore.ts')],
  [/\/publicHolidays\.ts$/, holidays],
  [/^satteri$/, resolve('src/build/desk/deskPreviewParser.ts')],
];

/**
 * The site's own pages as something that a browser can render, as `virtual:desk-preview`: what the desk shows of a draft
 * is then what the site makes of it. A component is compiled as in a build, but its style sheets are texts that it
 * exports and its scripts are left out.
 */
export function deskPreview(): Plugin {
  return {
    name: 'desk-preview',
    enforce: 'pre',
    applyToEnvironment: ({ name: environment }) => environment === 'client',
    async resolveId(source, importer = '') {
      if (source === name) return entry;
      const standIn = standIns.find(([pattern]) => pattern.test(source));
      if (standIn) return standIn[1];
      const isOfPage = importer.startsWith(mark);
      if (!isOfPage && !source.endsWith('.astro')) return undefined;
      const found = await this.resolve(source, fileOf(importer), { skipSelf: true });
      return found?.id.endsWith('.astro') ? idOf(found.id) : found;
    },
    async load(id) {
      if (id === entry)
        return `export * from ${JSON.stringify(resolve('src/build/desk/deskPreviewPage.ts'))};`;
      if (id === holidays) return holidaysModule();
      if (!id.startsWith(mark)) return undefined;
      const file = fileOf(id);
      this.addWatchFile(file);
      const { code } = transform(await readFile(file, 'utf8'), {
        filename: file,
        compact: 'jsx',
        internalURL: 'astro/compiler-runtime',
        resultScopedSlot: true,
        resolvePath: (path) => path,
      });
      return transformWithOxc(withStyleTexts(code), `${file}.ts`, { sourcemap: false });
    },
  };
}

const holidaysModule = (): string =>
  `const days = ${JSON.stringify(Object.fromEntries(years.map((year) => [year, publicHolidays(year)])))};
export const publicHolidays = (year) => days[year] ?? [];`;

/** The code of a component with the style sheets that it and its parts import as an exported list of texts. */
function withStyleTexts(code: string): string {
  const lists: string[] = [];
  const imports: string[] = [];
  const rest = code.replaceAll(/^import "(.+\.css)";$/gm, (_, sheet: string) => {
    lists.push(`sheet${lists.length}`);
    imports.push(`import ${lists.at(-1)} from "${sheet}?inline";`);
    return '';
  });
  for (const [, part = ''] of code.matchAll(/^import \w+ from "(.+\.astro)";$/gm)) {
    imports.push(`import { styles as part${imports.length} } from "${part}";`);
    lists.unshift(`...part${imports.length - 1}`);
  }
  return `${imports.join('\n')}\n${rest}\nexport const styles = [${lists.join()}];`;
}
