import type { ReactNode } from 'react';
import type { TypeName } from '../../src/model/contentTypes.ts';
import { textName } from '../../src/model/textName.ts';
import type { ControlPane } from './controlPane.ts';
import type { DraftPart } from './draft.ts';
import { formPath } from './formPath.ts';
import type { Pane } from './paneContext.ts';

interface OutdatedTextsProps {
  readonly pane: ControlPane;
  readonly context: Pane;
  readonly own: DraftPart | undefined;
}

/** The texts of a translation that are older than the Swedish; each leads to its field. */
export function OutdatedTexts({ pane, context: { outdated }, own }: OutdatedTextsProps): ReactNode {
  if (outdated.size === 0) return null;
  const type = String(pane.props.collection.get('name')) as TypeName;
  return (
    <div className="desk-outdated">
      <p>Den svenska texten har ändrats sedan översättningen gjordes:</p>
      <ul>
        {[...outdated].map((path) => (
          <li key={path}>
            <button
              type="button"
              onClick={() => {
                pane.focus(formPath(type, path, own?.toJS() ?? {}));
              }}
            >
              {textName(type, path)}
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}
