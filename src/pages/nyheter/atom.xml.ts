import type { APIRoute } from 'astro';
import { newsAtom } from '../../feeds/atomFeeds.ts';
import { readStore } from '../../store/readStore.ts';
import { newsListView, newsView } from '../../view/news.ts';

export const GET: APIRoute = async () => {
  const store = await readStore();
  const news = store.entries('news').map(({ key }) => newsView(store, key, 'sv'));
  return new Response(newsAtom(newsListView(store, 'sv'), news, store.today));
};
