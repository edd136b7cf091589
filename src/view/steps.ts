import { langText, type LangText } from '../i18n/langText.ts';
import { sourceLanguage, type LanguageKey } from '../i18n/languages.ts';
import type { Store } from '../store/store.ts';
import { named } from './named.ts';
import { pair, type Pair } from './pair.ts';
import { stepBlocks, type StepBlock } from './stepBlocks.ts';

/** One of the steps of individual support, in one language. */
export interface Step {
  readonly number: string;
  readonly name: LangText;
  readonly pictogram: string | undefined;
  /** What happens in the step; nothing in a language that has no text of its own about it. */
  readonly paragraphs: readonly string[];
  /** The keys of the contacts that the text shows. */
  readonly contacts: readonly string[];
  readonly unconfirmed: boolean;
}

const blocksIn = (store: Store, language: LanguageKey): StepBlock[] =>
  stepBlocks(store.existing('pages', 'stod').bodyText(language));

/** The name in the language's own text, else the word for it, else the Swedish name. */
function nameOf(
  store: Store,
  swedish: StepBlock,
  own: StepBlock | undefined,
  language: LanguageKey,
): LangText {
  if (own) return langText(own.name, language);
  return named(store, language, langText(swedish.name, sourceLanguage), swedish.term).text;
}

/** The steps of the Swedish page, each as it is said in a language. */
export function steps(store: Store, language: LanguageKey): Step[] {
  const translated = blocksIn(store, language);
  return blocksIn(store, sourceLanguage).map((swedish) => {
    const own = translated.find(({ number }) => number === swedish.number);
    return {
      number: swedish.number,
      name: nameOf(store, swedish, own, language),
      pictogram: swedish.pictogram,
      paragraphs: own?.paragraphs ?? [],
      contacts: own?.contacts ?? [],
      unconfirmed: own?.unconfirmed ?? false,
    };
  });
}

/** A step with its name in two languages. */
export interface StepPair {
  readonly number: string;
  readonly pictogram: string | undefined;
  readonly name: Pair;
}

export const stepPair = (step: Step, beside: Step): StepPair => ({
  number: step.number,
  pictogram: step.pictogram,
  name: pair(step.name, beside.name),
});
