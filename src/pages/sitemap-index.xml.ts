import type { APIRoute } from 'astro';
import { sitemapIndexXml } from '../feeds/sitemap.ts';
import { readStore } from '../store/readStore.ts';

export const GET: APIRoute = async () =>
  new Response(await sitemapIndexXml((await readStore()).settings.siteUrl));
