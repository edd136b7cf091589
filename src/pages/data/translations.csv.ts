import type { APIRoute } from 'astro';
import { translationsCsv } from '../../feeds/translations.ts';
import { readStore } from '../../store/readStore.ts';
import { translationTable } from '../../view/translationTable.ts';

export const GET: APIRoute = async () => new Response(translationsCsv(translationTable(await readStore())));
