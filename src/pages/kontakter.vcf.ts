import type { APIRoute } from 'astro';
import { vcards } from '../feeds/vcard.ts';
import { readStore } from '../store/readStore.ts';
import { savedContacts } from '../view/savedContact.ts';

export const GET: APIRoute = async () => new Response(vcards(savedContacts(await readStore())));
