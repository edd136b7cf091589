import { languageKeys, sourceLanguage, type LanguageKey } from '../../src/i18n/languages.ts';
import { contentType, isTypeName } from '../../src/model/contentTypes.ts';
import { draftIn, type DraftPart } from '../form/draft.ts';
import { keySourceOf } from '../form/identifier.ts';
import { keyFrom } from '../saving/key.ts';
import type { OpenDraft } from './draftFiles.ts';

/** What an entry is called in its preview before it has a title. */
const unnamed = 'ny';

/** The entry that is open in the form, from what Decap keeps of it; nothing when no known type is open. */
export function openDraft(entry: DraftPart): OpenDraft | undefined {
  const type = String(entry.get('collection'));
  if (!isTypeName(type)) return undefined;
  const languages: readonly LanguageKey[] =
    contentType(type).languages === 'file' ? languageKeys : [sourceLanguage];
  const values = languages.flatMap((language) => {
    const draft = draftIn(entry, language);
    return draft ? [[language, draft.toJS()] as const] : [];
  });
  return { type, key: keyOf(entry, type), values: new Map(values) };
}

function keyOf(entry: DraftPart, type: string): string {
  if (entry.get('newRecord') !== true) return String(entry.get('slug'));
  const written = ['key', keySourceOf(type)].map((name) => entry.getIn(['data', name]));
  const text = written.find((value) => typeof value === 'string' || typeof value === 'number');
  return keyFrom(String(text ?? '')) || unnamed;
}
