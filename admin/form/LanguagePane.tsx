import { cloneElement, Fragment, useState, type ReactNode } from 'react';
import { sourceLanguage } from '../../src/i18n/languages.ts';
import type { ControlPane, DrawnPane } from './controlPane.ts';
import { emptied } from './draft.ts';
import { FoldedFields } from './FoldedFields.tsx';
import { PaneContext } from './paneContext.ts';
import { PaneHead } from './PaneHead.tsx';
import type { ShownTerm } from './shownTerms.ts';
import { usePane } from './usePane.ts';

interface LanguagePaneProps {
  readonly pane: ControlPane;
  readonly drawn: DrawnPane;
  readonly terms: () => Promise<readonly ShownTerm[]>;
}

/** The form in one language: which it is, what has changed, the fields that have a place in it, and the rare ones folded. */
export function LanguagePane({ pane, drawn, terms }: LanguagePaneProps): ReactNode {
  const { root, context, own, isChanged, isAsked } = usePane(pane, terms);
  // Decap's editor of text does not follow a value that is set from outside, so the fields are made anew.
  const [round, setRound] = useState(0);
  const { language } = context;
  const fields = [...drawn.props.children[1]].filter(
    ({ props }) => !props.isHidden && isAsked(String(props.field.get('name'))),
  );
  const isFolded = ({ props }: (typeof fields)[number]): boolean => props.field.get('folded') === true;

  const fillFromSwedish = (): void => {
    pane.copyFromOtherLocale({ targetLocale: language, t: pane.props.t })(sourceLanguage);
    setRound(round + 1);
  };
  const remove = (): void => {
    for (const field of pane.props.fields) {
      const value = own?.get(String(field.get('name')));
      if (value !== undefined && field.get('i18n') === 'translate') pane.onChange(field, emptied(value));
    }
    setRound(round + 1);
  };
  return (
    <PaneContext value={context}>
      <div ref={root} className="desk-pane">
        {pane.state.selectedLocale && (
          <PaneHead {...{ pane, context, own, isChanged, fillFromSwedish, remove }} />
        )}
        {cloneElement(
          drawn,
          undefined,
          <Fragment key={`${language} ${round}`}>
            {fields.filter((field) => !isFolded(field))}
            <FoldedFields fields={fields.filter(isFolded)} hasErrors={pane.props.fieldsErrors.size > 0} />
          </Fragment>,
        )}
      </div>
    </PaneContext>
  );
}
