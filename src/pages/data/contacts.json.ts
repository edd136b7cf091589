import type { APIRoute } from 'astro';
import { contactsJson } from '../../feeds/contacts.ts';
import { readStore } from '../../store/readStore.ts';
import { contactsView, contactView } from '../../view/contacts.ts';
import { byOrder } from '../../view/order.ts';

export const GET: APIRoute = async () => {
  const store = await readStore();
  const contacts = byOrder(store.entries('contacts')).map(({ key }) => contactView(store, key, 'sv'));
  return new Response(contactsJson(contactsView(store, 'sv').shell, contacts));
};
