import type { APIRoute } from 'astro';
import { savedPage } from '../../../feeds/savedPage.ts';
import { languagePaths } from '../../../store/paths.ts';
import { readStore } from '../../../store/readStore.ts';
import { contactsToSave } from '../../../view/contactsToSave.ts';

export const getStaticPaths = languagePaths;

type Props = ReturnType<typeof languagePaths>[number]['props'];

export const GET: APIRoute<Props> = async ({ props }) =>
  new Response(savedPage(contactsToSave(await readStore(), props.language)), {
    headers: { 'Content-Type': 'text/html; charset=utf-8' },
  });
