import type { APIRoute } from 'astro';
import { vcard } from '../../feeds/vcard.ts';
import { readStore } from '../../store/readStore.ts';
import { savedContact, type SavedContact } from '../../view/savedContact.ts';

interface Props {
  readonly saved: SavedContact;
}

export const getStaticPaths = async () => {
  const store = await readStore();
  return store.entries('bridge-builders').flatMap((entry) => {
    const saved = savedContact(store, entry);
    return saved ? [{ params: { key: entry.key }, props: { saved } }] : [];
  });
};

export const GET: APIRoute<Props> = ({ props }) => new Response(vcard(props.saved));
