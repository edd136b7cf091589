import type { APIRoute } from 'astro';
import { vcard } from '../../feeds/vcard.ts';
import { readStore } from '../../store/readStore.ts';
import { savedContactPaths, type SavedContactPath } from '../../view/savedContactPaths.ts';

export const getStaticPaths = async () => savedContactPaths(await readStore(), 'contacts');

export const GET: APIRoute<SavedContactPath['props']> = ({ props }) => new Response(vcard(props.saved));
