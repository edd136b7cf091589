import type { APIRoute } from 'astro';
import { reviewSheetCsv } from '../../feeds/reviewSheet.ts';
import { readStore } from '../../store/readStore.ts';
import { translationPaths } from '../../store/paths.ts';
import { reviewRows } from '../../view/reviewRows.ts';

export const getStaticPaths = translationPaths;

export const GET: APIRoute<ReturnType<typeof translationPaths>[number]['props']> = async ({ props }) =>
  new Response(reviewSheetCsv(reviewRows(await readStore(), props.of)));
