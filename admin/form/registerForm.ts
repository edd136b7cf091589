import type { CMS } from 'decap-cms-core';
import EditorControlPane from 'decap-cms-core/dist/esm/components/Editor/EditorControlPane/EditorControlPane.js';
import { store } from 'decap-cms-core/dist/esm/redux/index.js';
import type { KnownContent } from '../saving/knownContent.ts';
import { registerPane } from './registerPane.tsx';
import { phrases } from './locale.ts';
import { settleTicks } from './settleTicks.ts';
import { shownTerms } from './shownTerms.ts';
import { registerWidgets } from './widgets.ts';

/** Where Decap keeps whether its panes scroll together, each as far through its form as the other. */
const scrollSync = 'cms.scroll-sync-enabled';

/** Makes the form the desk's: its words, its fields, and its two languages side by side. */
export function registerForm(cms: CMS, known: () => Promise<KnownContent>): void {
  // English is what Decap falls back to, also before it has read its configuration.
  cms.registerLocale('sv', phrases);
  cms.registerLocale('en', phrases);
  registerWidgets(cms);
  registerPane(EditorControlPane, async () => shownTerms((await known()).files));
  settleTicks(store);
  // The desk brings the same text side by side, which that would undo.
  if (localStorage.getItem(scrollSync) === null) localStorage.setItem(scrollSync, 'false');
}
