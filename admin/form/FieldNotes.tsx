import { useContext, useState, type ReactNode } from 'react';
import { langAttributes } from '../../src/i18n/langAttributes.ts';
import { PaneContext } from './paneContext.ts';
import { wordsAtHand } from './shownTerms.ts';

/** What stands under a text in a translation: that its Swedish has changed, and the term base's words for it. */
export function FieldNotes({ path }: { readonly path: string }): ReactNode {
  const { language, swedish, outdated, terms } = useContext(PaneContext);
  const [copied, setCopied] = useState<string>();
  const words = wordsAtHand(swedish.get(path) ?? '', language, terms);
  return (
    <>
      {outdated.has(path) && (
        <p className="desk-outdated">Den svenska texten har ändrats sedan översättningen gjordes.</p>
      )}
      {words.length > 0 && (
        <p className="desk-words">
          {'Ord i ordlistan: '}
          {words.map(({ swedish: concept, word }) => (
            <button
              type="button"
              key={concept}
              title="Kopiera ordet"
              onClick={() => void navigator.clipboard.writeText(word).then(() => setCopied(word))}
            >
              {`${concept}: `}
              <b {...langAttributes(language)}>{word}</b>
            </button>
          ))}
          <span role="status">{copied === undefined ? '' : 'Ordet är kopierat.'}</span>
        </p>
      )}
    </>
  );
}
