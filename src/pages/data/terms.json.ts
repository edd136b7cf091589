import type { APIRoute } from 'astro';
import { termsJson } from '../../feeds/terms.ts';
import { languagePaths } from '../../store/paths.ts';
import { readStore } from '../../store/readStore.ts';
import { glossaryView, termViews } from '../../view/terms.ts';

export const GET: APIRoute = async () => {
  const store = await readStore();
  const languages = languagePaths().map(({ props }) => glossaryView(store, props.language).shell);
  return new Response(termsJson(glossaryView(store, 'sv').shell, termViews(store), languages));
};
