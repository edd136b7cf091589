import { useDeferredValue, useEffect, useMemo, useRef, useState, type RefObject } from 'react';
import { isVarietyKey, languageKeys, sourceLanguage, type LanguageKey } from '../../src/i18n/languages.ts';
import { contentType, type TypeName } from '../../src/model/contentTypes.ts';
import { alignPanes } from './alignPanes.ts';
import type { ControlPane } from './controlPane.ts';
import { draftIn, draftTexts, outdatedInDraft, rawDraft, type DraftPart } from './draft.ts';
import { lastLanguage } from './lastLanguage.ts';
import { markLanguage } from './markLanguage.ts';
import type { Pane } from './paneContext.ts';
import { showFirstError } from './showFirstError.ts';
import type { ShownTerm } from './shownTerms.ts';

interface UsedPane {
  readonly root: RefObject<HTMLDivElement | null>;
  readonly context: Pane;
  /** What the entry holds in the pane's language. */
  readonly own: DraftPart | undefined;
  /** Whether any of the language's texts has been changed since the form was opened. */
  readonly isChanged: boolean;
  /** Whether a field has anything to ask now: what is said of a translation is not asked of the Swedish, nor in vain. */
  readonly isAsked: (name: string) => boolean;
}

/** What a pane knows of its language, and what follows the pane while it is there. */
export function usePane(pane: ControlPane, terms: () => Promise<readonly ShownTerm[]>): UsedPane {
  const { collection, entry, onLocaleChange } = pane.props;
  const language = pane.state.selectedLocale ?? sourceLanguage;
  const type = contentType(collection.get('name') as TypeName);
  const root = useRef<HTMLDivElement>(null);

  useEffect(() => {
    const last = lastLanguage();
    if (pane.state.selectedLocale && !onLocaleChange && last) pane.setState({ selectedLocale: last });
    if (root.current) showFirstError(pane, root.current);
    const isFirst = onLocaleChange !== undefined || pane.state.selectedLocale === undefined;
    if (isFirst && entry.get('newRecord') === true)
      root.current?.querySelector<HTMLElement>('input, textarea')?.focus();
  }, []);
  useEffect(() => (root.current ? markLanguage(root.current, language) : undefined), [language]);
  useEffect(() => {
    const { current } = root;
    const align = ({ target }: FocusEvent): void => {
      if (current && target) alignPanes(current, target);
    };
    current?.addEventListener('focusin', align);
    return () => current?.removeEventListener('focusin', align);
  }, []);

  const shown = useTerms(language, terms);
  // Each key that is pressed makes these anew; the letters come first.
  const swedish = useDeferredValue(draftIn(entry, sourceLanguage));
  const own = draftIn(entry, language);
  const later = useDeferredValue(useMemo(() => ({ language, own }), [language, own]));
  const ownLater = later.language === language ? later.own : own;
  const [first] = useState(
    () => new Map(languageKeys.map((key) => [key, draftTexts(type, key, draftIn(entry, key))])),
  );
  const texts = first.get(language) ?? new Map<string, string>();
  const context = useMemo((): Pane => {
    const source = rawDraft(type, sourceLanguage, swedish);
    return {
      language,
      swedish: draftTexts(type, sourceLanguage, swedish),
      outdated: outdatedInDraft(type, source, rawDraft(type, language, ownLater), texts),
      terms: shown,
    };
  }, [type, language, swedish, ownLater, texts, shown]);
  const isChanged = useMemo(
    () => [...draftTexts(type, language, ownLater)].some(([path, text]) => texts.get(path) !== text),
    [type, language, ownLater, texts],
  );
  const isTranslation = language !== sourceLanguage;
  const isMeaningAsked = isTranslation
    ? context.outdated.size > 0
    : isChanged && entry.get('newRecord') !== true;
  const isAsked = (name: string): boolean => {
    if (name === 'review') return isTranslation;
    return name !== 'sameMeaning' || type.languages === 'entry' || isMeaningAsked || own?.get(name) === true;
  };
  return { root, context, own, isChanged, isAsked };
}

function useTerms(language: LanguageKey, terms: () => Promise<readonly ShownTerm[]>): readonly ShownTerm[] {
  const [known, setKnown] = useState<readonly ShownTerm[]>([]);
  useEffect(() => {
    // Without them the form works as well.
    if (isVarietyKey(language)) terms().then(setKnown, () => undefined);
  }, [language, terms]);
  return isVarietyKey(language) ? known : [];
}
