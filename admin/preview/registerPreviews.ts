import type { CMS } from 'decap-cms-core';
import { typeNames } from '../../src/model/contentTypes.ts';
import type { KnownContent } from '../saving/knownContent.ts';
import style from './preview.css?inline';
import { previewPane } from './PreviewPane.tsx';

/** Shows the site's own page of every entry beside its form. */
export function registerPreviews(cms: CMS, known: () => Promise<KnownContent>): void {
  const pane = previewPane(known);
  for (const type of typeNames) cms.registerPreviewTemplate(type, pane);
  cms.registerPreviewStyle(style, { raw: true });
}
