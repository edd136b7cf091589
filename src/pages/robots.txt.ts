import type { APIRoute } from 'astro';
import { robotsText } from '../feeds/robots.ts';
import { readStore } from '../store/readStore.ts';

export const GET: APIRoute = async () => new Response(robotsText((await readStore()).settings.siteUrl));
