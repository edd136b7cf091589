import { langText, type LangText } from '../i18n/langText.ts';
import type { LanguageKey } from '../i18n/languages.ts';
import type { Route } from '../store/route.ts';
import type { Store } from '../store/store.ts';
import { sound, type Sound } from './sound.ts';

/** A person's voice, with the same in writing. */
export interface Recording {
  readonly sound: Sound;
  /** What is said, in paragraphs. */
  readonly transcript: readonly LangText[];
  /** Whether the transcript would push the rest of the page away, so that it is folded. */
  readonly isLong: boolean;
}

/** As many characters as three lines on a phone hold. */
const longestUnfolded = 120;

interface Recorded {
  readonly audio: string;
  readonly transcript: string;
}

/** A recording in which a language is spoken. */
export const recordingIn = (store: Store, { audio, transcript }: Recorded, lang: LanguageKey): Recording => ({
  sound: sound(store, audio, lang),
  transcript: transcript
    .trim()
    .split(/\n\s*\n/)
    .map((paragraph) => langText(paragraph, lang)),
  isLong: transcript.trim().length > longestUnfolded,
});

/** A page's recording in exactly this language; no other language's stands in for it. Pages to pass on have none. */
export function recordingOf(
  store: Store,
  { entry, page }: Route,
  language: LanguageKey,
): Recording | undefined {
  if (!entry || page.kind === 'passOn') return undefined;
  const { recording } = entry.in(language) as { readonly recording?: Recorded };
  return recording && recordingIn(store, recording, language);
}
