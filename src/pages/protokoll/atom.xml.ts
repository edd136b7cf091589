import type { APIRoute } from 'astro';
import { minutesAtom } from '../../feeds/atomFeeds.ts';
import { readStore } from '../../store/readStore.ts';
import { meetingsView, meetingView } from '../../view/meetings.ts';

export const GET: APIRoute = async () => {
  const store = await readStore();
  const meetings = store.entries('meetings').map(({ key }) => meetingView(store, key, 'sv'));
  return new Response(minutesAtom(meetingsView(store, 'sv'), meetings, store.today));
};
