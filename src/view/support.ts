import { languageOf, sourceLanguage, type LanguageKey } from '../i18n/languages.ts';
import type { Store } from '../store/store.ts';
import { callAnyone, type Call } from './call.ts';
import { needGroup, type Answer } from './finder.ts';
import { pageLink, type Link } from './link.ts';
import { pageView, type PageView } from './page.ts';
import type { Pair } from './pair.ts';
import { phrases } from './phrases.ts';
import { stepPair, steps, type StepPair } from './steps.ts';

/** The page about the five steps. */
export interface SupportView extends PageView {
  /** Their names, for a reader in whose language the text does not exist. */
  readonly steps: readonly StepPair[];
  readonly call: Call;
  /** Who answers when someone is in danger. */
  readonly danger: readonly Answer[];
  /** What to say on the telephone; in a variety also in Swedish, which is what the other end speaks. */
  readonly phrases: readonly Pair[];
  readonly readAloud: Link;
}

export function supportView(store: Store, language: LanguageKey): SupportView {
  const page = pageView(store, 'stod', language);
  const swedish = steps(store, sourceLanguage);
  const isVariety = languageOf(language).kind === 'variety';
  return {
    ...page,
    steps: steps(store, language).flatMap((step, index) => {
      const beside = swedish[index];
      return beside ? [stepPair(step, beside)] : [];
    }),
    call: callAnyone(store),
    danger: needGroup(store, page, 'trygghet').first,
    phrases: phrases(page.t, isVariety ? store.translator(sourceLanguage) : page.t),
    readAloud: pageLink('las-for-nagon', 'nav.readAloud', language, page.t),
  };
}
