import { localCopyQuestion } from '../form/editorPhrases.ts';

/** @example entryAt('#/collections/news/entries/a') // => 'news/a' */
const entryAt = (place: string): string | undefined =>
  /^#\/collections\/([^/]+)\/entries\/([^/?]+)/.exec(place)?.slice(1).join('/');

/**
 * Calls back with the entry whose local copy the editor goes on with, by type and key. Decap asks with the browser's own
 * question and tells nobody of the answer. Called once.
 */
export function onLocalCopy(restored: (entry: string) => void): void {
  const ask = window.confirm.bind(window);
  window.confirm = (question) => {
    const isYes = ask(question);
    const entry = entryAt(location.hash);
    if (isYes && question === localCopyQuestion && entry !== undefined) restored(entry);
    return isYes;
  };
}
