import type { APIRoute } from 'astro';
import { readStore } from '../../store/readStore.ts';
import { searchWords } from '../../view/searchWords.ts';

export const GET: APIRoute = async () => new Response(JSON.stringify(searchWords(await readStore())));
