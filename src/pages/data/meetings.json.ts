import type { APIRoute } from 'astro';
import { meetingsJson } from '../../feeds/meetings.ts';
import { readStore } from '../../store/readStore.ts';
import { meetingsView, meetingView } from '../../view/meetings.ts';

export const GET: APIRoute = async () => {
  const store = await readStore();
  const meetings = store.entries('meetings').map(({ key }) => meetingView(store, key, 'sv'));
  return new Response(meetingsJson(meetingsView(store, 'sv').shell, meetings));
};
