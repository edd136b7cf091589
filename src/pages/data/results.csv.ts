import type { APIRoute } from 'astro';
import { resultsCsv } from '../../feeds/results.ts';
import { readStore } from '../../store/readStore.ts';
import { resultView } from '../../view/results.ts';

export const GET: APIRoute = async () => {
  const store = await readStore();
  return new Response(resultsCsv(store.entries('results').map(({ key }) => resultView(store, key, 'sv'))));
};
