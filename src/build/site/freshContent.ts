import type { AstroIntegration } from 'astro';
import { isRunnableDevEnvironment, type ViteDevServer } from 'vite';

const isStyle = (id: string): boolean => /\.css(\?|$)/.test(id);

/**
 * Sees to it that a page shows what its content says now. Three things in Vite 8.3 and Astro 7.3 leave the old text there
 * until the next change, each now and then, when something is read just as the content changes:
 *
 * - Astro tells of the change as one that is swapped while the page stands ("hot"), and what Vite was just reading is then
 *   kept as good.
 * - What was being read when it changed is given to whoever asks after the change as well.
 * - Astro's collector of styles fetches the changed modules without running them. The runner, when it asks after that, is
 *   told that what it has run still holds (as in https://github.com/withastro/astro/pull/16567). What a module imports is
 *   known before it is fetched again, so the collector misses nothing by leaving it to the runner.
 */
export function keepContentFresh({ environments: { ssr } }: Pick<ViteDevServer, 'environments'>): void {
  if (!isRunnableDevEnvironment(ssr)) return;
  const { moduleGraph, runner } = ssr;
  let changes = 0;
  const invalidateModule = moduleGraph.invalidateModule.bind(moduleGraph);
  moduleGraph.invalidateModule = (module, seen, _timestamp, _isHot, isSoft) => {
    changes += 1;
    // By Vite's own clock, which may be before the one that Astro reads.
    invalidateModule(module, seen, undefined, false, isSoft);
  };

  const fetchModule = ssr.fetchModule.bind(ssr);
  const hasRun = (id: string): boolean => runner.evaluatedModules.getModuleById(id)?.promise !== undefined;
  ssr.fetchModule = async (id, importer, options) => {
    // The runner says what it has; the collector says nothing.
    if (options === undefined && !isStyle(id) && hasRun(id)) return { cache: true };
    const before = changes;
    const fetched = await fetchModule(id, importer, options);
    return before === changes ? fetched : ssr.fetchModule(id, importer, { ...options, cached: false });
  };
}

/** The running site shows what a content file says as soon as it has changed. */
export const freshContent = (): AstroIntegration => ({
  name: 'fresh-content',
  hooks: { 'astro:server:setup': ({ server }) => keepContentFresh(server) },
});
