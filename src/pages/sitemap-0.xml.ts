import type { APIRoute } from 'astro';
import { sitemapXml } from '../feeds/sitemap.ts';
import { languagePaths } from '../store/paths.ts';
import { readStore } from '../store/readStore.ts';
import { frame } from '../view/shell.ts';

export const GET: APIRoute = async () => {
  const store = await readStore();
  const pages = store.routes.flatMap((route) =>
    languagePaths().map(({ props }) => frame(store, route, props.language, route.title).shell),
  );
  return new Response(await sitemapXml(pages));
};
