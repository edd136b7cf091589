import type { APIRoute } from 'astro';
import { securityText } from '../../feeds/securityText.ts';
import { readStore } from '../../store/readStore.ts';

export const GET: APIRoute = async () => new Response(securityText((await readStore()).settings));
