import { describe, expect, it } from 'vitest';
import { partOf, whyNot, whyNotPackage } from '../../src/build/lint/arrows.ts';
import { importsOf, projectImports, type Import } from './imports.ts';

const breach = ({ importer, imported, inProject, typeOnly }: Import): string | undefined =>
  inProject ? whyNot(importer, imported, typeOnly) : whyNotPackage(importer, imported, typeOnly);

const breaches = (imports: readonly Import[]): string[] =>
  imports.flatMap((one) => {
    const why = breach(one);
    return why === undefined ? [] : [`${one.importer} → ${one.imported}: ${why}`];
  });

const imported = (path: string, text: string): string[] =>
  breaches(importsOf(path, text)).map((line) => line.split(': ')[1] ?? '');

describe('the direction of imports', () => {
  it('is held by all code', () => {
    expect(breaches(projectImports())).toEqual([]);
  });

  it('is held for static, dynamic, re-exporting and type imports', () => {
    const forbidden = 'components may not import store';
    for (const text of [
      "import { readStore } from '../store/readStore.ts';",
      "import type { Store } from '../store/store.ts';",
      "import '../store/store.ts';",
      "export { createStore } from '../store/store.ts';",
      "export * from '../store/store.ts';",
      "const store = await import('../store/store.ts');",
      "let store: import('../store/store.ts').Store;",
    ]) {
      expect(imported('src/components/A.ts', text)).toEqual([forbidden]);
    }
  });

  it('is held in the fences and the scripts of an Astro component', () => {
    const text =
      "---\nimport { a } from '../store/store.ts';\n---\n<p>Text</p>\n<script>\n  import '../view/page.ts';\n</script>\n";
    expect(imported('src/components/A.astro', text)).toEqual([
      'components may not import store',
      'components may import only types from view',
    ]);
  });

  it('lets a part import only types where only types are meant', () => {
    expect(imported('src/view/a.ts', "import type { Store } from '../store/store.ts';")).toEqual([]);
    expect(imported('src/view/a.ts', "import { type Store } from '../store/store.ts';")).toEqual([]);
    expect(imported('src/view/a.ts', "import { type Store, createStore } from '../store/store.ts';")).toEqual(
      ['view may import only types from store'],
    );
  });

  it('lets checks import only the store that runs without Astro', () => {
    expect(imported('src/checks/a.ts', "import { sourceHash } from '../store/translationState.ts';")).toEqual(
      [],
    );
    expect(imported('src/checks/a.ts', "import { readStore } from '../store/readStore.ts';")).toEqual([
      "checks may import only the store's pure files",
    ]);
  });

  it('lets the desk import only the checks of the content', () => {
    expect(
      imported('admin/a.ts', "import { checkContent } from '../src/checks/content/checkContent.ts';"),
    ).toEqual([]);
    expect(imported('admin/a.ts', "import { checkSite } from '../src/checks/site/checkSite.ts';")).toEqual([
      'admin may import only the checks of content/',
    ]);
  });

  it('lets only the store ask Astro for content', () => {
    const text = "import { getCollection } from 'astro:content';";
    expect(imported('src/store/a.ts', text)).toEqual([]);
    expect(imported('src/pages/a.ts', text)).toEqual(['pages may not import astro:content']);
    expect(imported('src/view/a.ts', text)).toEqual(['view may not import Astro']);
  });

  it('lets nothing in src import the desk but the build, which mounts it', () => {
    expect(imported('src/browser/a.ts', "import '../../admin/main.ts';")).toEqual([
      'browser may not import admin',
    ]);
    expect(imported('src/build/a.ts', "import '../../admin/main.ts';")).toEqual([]);
  });

  it('knows the part of every folder', () => {
    const unknown = projectImports().filter(
      (one) => partOf(one.importer) === undefined && one.importer !== 'src/env.d.ts',
    );
    expect(unknown).toEqual([]);
  });
});
