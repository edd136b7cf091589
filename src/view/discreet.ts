import type { LangText } from '../i18n/langText.ts';
import type { LanguageKey } from '../i18n/languages.ts';
import type { ReachableType } from '../model/addresses.ts';
import type { Entry } from '../store/entry.ts';
import type { Store } from '../store/store.ts';
import { callAnyone, type Call } from './call.ts';

/*
 * What lies in a phone, where others may look: it names neither what someone needs help with nor who they are.
 */

/** What someone is called there. */
export function discreetName(entry: Entry<ReachableType>, language: LanguageKey): LangText {
  const { neutralTitle, title } = entry.in(language);
  return neutralTitle ?? title;
}

/** How they are rung without naming them: a switchboard is asked for a bridge-builder, who helps further. */
export const discreetCall = (store: Store, own: Call): Call => (own.via ? callAnyone(store) : own);
