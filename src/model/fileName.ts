import { isLanguageKey, languageKeys, sourceLanguage, type LanguageKey } from '../i18n/languages.ts';
import { contentType, isTypeName, typeNames, type TypeName } from './contentTypes.ts';
import { keyPattern } from './fieldKinds.ts';

export interface FileName {
  readonly type: TypeName;
  readonly key: string;
  /** For a type that keeps all languages in one file: the source language. */
  readonly language: LanguageKey;
}

export interface FileNameProblem {
  readonly cause: string;
  readonly mend: string;
}

/**
 * What a path below `content/` says about its file.
 * @example parseFileName('news/start-2016.arli.md') // => { type: 'news', key: 'start-2016', language: 'arli' }
 */
export function parseFileName(path: string): FileName | FileNameProblem {
  const [folder = '', name = '', ...deeper] = path.split('/');
  if (!isTypeName(folder) || deeper.length > 0) {
    return {
      cause: `Mappen hör inte till någon innehållstyp.`,
      mend: `Lägg filen direkt i en av mapparna ${typeNames.join(', ')} under content/.`,
    };
  }
  const { extension, languages } = contentType(folder);
  const example = languages === 'file' ? `min-nyckel.sv.${extension}` : `min-nyckel.${extension}`;
  const parts = name.split('.');
  const wanted = languages === 'file' ? 3 : 2;
  const [key = '', ...rest] = parts;
  if (parts.length !== wanted || rest.at(-1) !== extension || !keyPattern.test(key)) {
    return {
      cause: `Filnamnet "${name}" följer inte mönstret för ${folder}.`,
      mend: `Döp filen som ${example}: nyckeln med små bokstäver a–z, siffror och bindestreck.`,
    };
  }
  const language = languages === 'file' ? (rest[0] ?? '') : sourceLanguage;
  if (!isLanguageKey(language)) {
    return {
      cause: `Språket "${language}" i filnamnet finns inte.`,
      mend: `Skriv ett av språken ${languageKeys.join(', ')} före .${extension}.`,
    };
  }
  return { type: folder, key, language };
}
