import { fileSize } from '../i18n/fileSize.ts';
import { langText, type LangText } from '../i18n/langText.ts';
import { sourceLanguage, type LanguageKey } from '../i18n/languages.ts';
import { soundLength } from '../i18n/soundLength.ts';
import type { Store } from '../store/store.ts';

/** A sound that a reader may play, and what it costs to do so. */
export interface Sound {
  readonly src: string;
  /** The language that is spoken. */
  readonly lang: LanguageKey;
  /** Kind and size, which are written the Swedish way. @example 'MP3, 412 kB' */
  readonly file: LangText;
  /** In the language that is spoken, if the file tells. @example '1 min 12 s' */
  readonly length: string | undefined;
}

const formats: Readonly<Record<string, string>> = { mp3: 'MP3', opus: 'Opus', ogg: 'Ogg' };

/** The sound of an uploaded file in which a language is spoken. */
export function sound(store: Store, src: string, lang: LanguageKey): Sound {
  const file = store.sound(src);
  const format = formats[src.slice(src.lastIndexOf('.') + 1)] ?? '';
  return {
    src,
    lang,
    file: langText(file ? `${format}, ${fileSize(file.bytes)}` : format, sourceLanguage),
    length: file?.seconds === undefined ? undefined : soundLength(file.seconds, lang),
  };
}
