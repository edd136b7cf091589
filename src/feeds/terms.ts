import type { Shell } from '../view/shell.ts';
import type { TermView } from '../view/terms.ts';
import { about, jsonText } from './about.ts';

/**
 * The words that the site shows, with the sources they are attested in, how they stand and who answers for them.
 * @param page the page that shows them
 * @param languages the same page in each language, for the languages' tags
 */
export function termsJson(page: Shell, terms: readonly TermView[], languages: readonly Shell[]): string {
  const tags = new Map(languages.map(({ language, tag }) => [language, tag]));
  return jsonText({
    ...about(page),
    terms: terms.map(({ key, swedish, definition, words }) => ({
      key,
      swedish,
      definition: definition ?? null,
      words: words.flatMap(({ by, language, note, of, sources, state, word }) =>
        word
          ? [
              {
                language: tags.get(of),
                languageName: language,
                word: word.text.text,
                plural: word.plural?.text ?? null,
                alternatives: word.alternatives.map(({ text }) => text),
                sources,
                state,
                answeredBy: by ?? null,
                note: note ?? null,
              },
            ]
          : [],
      ),
    })),
  });
}
