import type { ReactNode } from 'react';
import { easyLanguage, languages, sourceLanguage, type LanguageKey } from '../../src/i18n/languages.ts';
import type { ControlPane } from './controlPane.ts';
import type { DraftPart } from './draft.ts';
import { keepLanguage } from './lastLanguage.ts';
import { OutdatedTexts } from './OutdatedTexts.tsx';
import type { Pane } from './paneContext.ts';
import { TranslatorRole } from './TranslatorRole.tsx';

interface PaneHeadProps {
  readonly pane: ControlPane;
  readonly context: Pane;
  readonly own: DraftPart | undefined;
  readonly isChanged: boolean;
  readonly fillFromSwedish: () => void;
  readonly remove: () => void;
}

const nameOf = (name: string): string => `${name.charAt(0).toUpperCase()}${name.slice(1)}`;

/** Over the fields of a language: which it is, and in a translation what there is to do with it as a whole. */
export function PaneHead({
  pane,
  context,
  own,
  isChanged,
  fillFromSwedish,
  remove,
}: PaneHeadProps): ReactNode {
  const { language } = context;
  const choose = (chosen: LanguageKey): void => {
    keepLanguage(chosen);
    pane.setState({ selectedLocale: chosen });
    pane.props.onLocaleChange?.(chosen);
  };
  const { swedishName } = languages.find(({ key }) => key === language) ?? { swedishName: '' };
  const question = `Vill du ta bort översättningen till ${swedishName}? Alla dess fält töms. Det gäller när du har sparat.`;
  return (
    <header className="desk-head">
      <label>
        <span>Språk</span>
        <select value={language} onChange={(event) => choose(event.target.value as LanguageKey)}>
          {languages.map((row) => (
            <option key={row.key} value={row.key}>
              {nameOf(row.swedishName)}
            </option>
          ))}
        </select>
      </label>
      {language === easyLanguage && (
        <button type="button" onClick={fillFromSwedish}>
          Börja från den svenska texten
        </button>
      )}
      {language !== sourceLanguage && own !== undefined && own.size > 0 && (
        <button type="button" onClick={() => confirm(question) && remove()}>
          Ta bort översättningen
        </button>
      )}
      <OutdatedTexts pane={pane} context={context} own={own} />
      {language !== sourceLanguage && isChanged && <TranslatorRole pane={pane} own={own} />}
    </header>
  );
}
