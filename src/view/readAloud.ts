import type { InterfaceKey } from '../i18n/interfaceStrings.ts';
import { easyLanguage, sourceLanguage, type LanguageKey } from '../i18n/languages.ts';
import type { Store } from '../store/store.ts';
import { bridgeBuilderCard, type BridgeBuilderCard, type Need } from './bridgeBuilderCard.ts';
import { contactCard, type ContactCard } from './contactCard.ts';
import { needGroups } from './finder.ts';
import { byOrder } from './order.ts';
import { pageView, type PageView } from './page.ts';
import { pair, type Pair } from './pair.ts';
import { phrases } from './phrases.ts';
import { sentencePairs } from './sentencePairs.ts';
import { stepPair, steps, type Step, type StepPair } from './steps.ts';
import { stringPairs } from './stringPairs.ts';

/** A step with its text in two languages, passage by passage. */
export interface ReadStep extends StepPair {
  readonly passages: readonly Pair[];
  readonly contacts: readonly ContactCard[];
  readonly unconfirmed: boolean;
}

export interface ReadNeed {
  readonly need: Need;
  readonly href: string;
  readonly text: Pair;
}

export interface ReadCard {
  readonly title: Pair;
  /** Whom to ask the switchboard for; nothing when the number is their own. */
  readonly askFor: Pair | undefined;
  readonly card: BridgeBuilderCard;
}

/** What someone reads aloud for someone else: everything in the reader's language and in one beside it. */
export interface ReadAloudView extends PageView {
  readonly label: (key: InterfaceKey) => Pair;
  readonly needs: readonly ReadNeed[];
  readonly steps: readonly ReadStep[];
  readonly cards: readonly ReadCard[];
  readonly phrases: readonly Pair[];
}

/** Swedish is read beside every language, and easy Swedish beside Swedish. */
const besideOf = (language: LanguageKey): LanguageKey =>
  language === sourceLanguage ? easyLanguage : sourceLanguage;

function readStep(
  store: Store,
  step: Step,
  beside: Step,
  [lang, other]: readonly [LanguageKey, LanguageKey],
): ReadStep {
  const contacts = [...new Set([...step.contacts, ...beside.contacts])].map((key) =>
    contactCard(store, store.existing('contacts', key), { language: lang, lang }),
  );
  return {
    ...stepPair(step, beside),
    passages: sentencePairs(
      { lang, paragraphs: step.paragraphs },
      { lang: other, paragraphs: beside.paragraphs },
    ),
    contacts,
    unconfirmed: step.unconfirmed || beside.unconfirmed,
  };
}

function readCards(store: Store, language: LanguageKey, beside: LanguageKey): ReadCard[] {
  return byOrder(store.entries('bridge-builders')).map((entry) => {
    const card = bridgeBuilderCard(store, entry, { language, lang: language });
    const other = bridgeBuilderCard(store, entry, { language, lang: beside });
    const [askFor, same] = [card.call?.askFor, other.call?.askFor];
    return { title: pair(card.title, other.title), askFor: askFor && same && pair(askFor, same), card };
  });
}

export function readAloudView(store: Store, language: LanguageKey): ReadAloudView {
  const page = pageView(store, 'las-for-nagon', language);
  const other = besideOf(language);
  const label = stringPairs(store, language, other);
  const besideSteps = steps(store, other);
  return {
    ...page,
    label,
    needs: needGroups(store, page).map(({ need, href }) => ({ need, href, text: label(`need.${need}`) })),
    steps: steps(store, language).flatMap((step, index) => {
      const same = besideSteps[index];
      return same ? [readStep(store, step, same, [language, other])] : [];
    }),
    cards: readCards(store, language, other),
    phrases: phrases(store.translator(language), store.translator(other)),
  };
}
