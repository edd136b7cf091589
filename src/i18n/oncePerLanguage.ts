import type { LanguageKey } from './languages.ts';

/** The same function, which works out its answer for a language only the first time it is asked. */
export function oncePerLanguage<T>(make: (language: LanguageKey) => T): (language: LanguageKey) => T {
  const known = new Map<LanguageKey, T>();
  return (language) => {
    const answer = known.has(language) ? (known.get(language) as T) : make(language);
    known.set(language, answer);
    return answer;
  };
}
