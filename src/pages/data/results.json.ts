import type { APIRoute } from 'astro';
import { resultsJson } from '../../feeds/results.ts';
import { readStore } from '../../store/readStore.ts';
import { resultsView, resultView } from '../../view/results.ts';

export const GET: APIRoute = async () => {
  const store = await readStore();
  const years = store.entries('results').map(({ key }) => resultView(store, key, 'sv'));
  return new Response(resultsJson(resultsView(store, 'sv').shell, years));
};
