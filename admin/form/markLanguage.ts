import { languageOf, type LanguageKey } from '../../src/i18n/languages.ts';
import { nameParts } from './nameParts.ts';

const written = 'input[type=text]:not([role=combobox]), textarea, [contenteditable=true]';

/**
 * Says of everything that is written in a pane which language it is in, as it comes: a screen reader then uses its
 * voice, and the browser spells it only where it knows the language. Decap's own parts lack names, which are given too.
 * @returns what ends it
 */
export function markLanguage(pane: HTMLElement, language: LanguageKey): () => void {
  const { tag, kind } = languageOf(language);
  const mark = (): void => {
    for (const field of pane.querySelectorAll<HTMLElement>(written)) {
      if (field.lang === tag) continue;
      field.lang = tag;
      field.spellcheck = kind !== 'variety';
    }
    nameParts(pane);
  };
  mark();
  const observer = new MutationObserver(mark);
  observer.observe(pane, {
    childList: true,
    subtree: true,
    attributes: true,
    attributeFilter: ['data-title'],
  });
  return () => {
    observer.disconnect();
  };
}
