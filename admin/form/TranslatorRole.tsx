import { useEffect, type ReactNode } from 'react';
import { swedishDay } from '../../src/i18n/swedishClock.ts';
import { reviewRoles } from '../../src/model/types/review.ts';
import type { ControlPane } from './controlPane.ts';
import type { DraftPart } from './draft.ts';

const remembered = 'desk-role';

interface TranslatorRoleProps {
  readonly pane: ControlPane;
  readonly own: DraftPart | undefined;
}

/**
 * Asks in which role a translation is written, as soon as it is. The answer is kept until the window is closed: it
 * says nothing of who someone is, and is the same for the next text.
 */
export function TranslatorRole({ pane, own }: TranslatorRoleProps): ReactNode {
  const role = own?.getIn(['review', 'translatedBy']);
  const set = (chosen: string): void => {
    const field = [...pane.props.fields].find((candidate) => candidate.get('name') === 'review');
    const known = (own?.get('review') ?? own?.clear()) as DraftPart | undefined;
    if (!field || !known) return;
    pane.onChange(field, known.set('translatedBy', chosen).set('translatedOn', swedishDay(new Date())));
  };
  useEffect(() => {
    const before = sessionStorage.getItem(remembered);
    if (role === undefined && before !== null) set(before);
  }, []);
  return (
    <label>
      <span>Vem har skrivit översättningen?</span>
      <select
        value={typeof role === 'string' ? role : ''}
        onChange={({ target }) => {
          sessionStorage.setItem(remembered, target.value);
          set(target.value);
        }}
      >
        <option value="" disabled>
          Välj roll
        </option>
        {Object.entries(reviewRoles).map(([key, name]) => (
          <option key={key} value={key}>
            {name}
          </option>
        ))}
      </select>
    </label>
  );
}
