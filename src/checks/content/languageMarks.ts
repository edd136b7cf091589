import type { MdastNode } from 'satteri';
import { languageMarked, markedRuns } from '../../i18n/languageMark.ts';
import { isLanguageKey, languageKeys, languageOf, type LanguageKey } from '../../i18n/languages.ts';
import { nodeText } from '../../model/nodeText.ts';
import type { Problem } from '../../model/problem.ts';
import type { Check, CheckedEntry } from './content.ts';
import { fieldValues } from './fieldValues.ts';
import { lineOfNode, nodesOf, readBodies } from './nodes.ts';

type Explanation = Pick<Problem, 'cause' | 'mend'>;

const form = 'hakparentes, ordet, hakparentes och (lang:språket), till exempel [x](lang:arli)';

const broken: Explanation = {
  cause: 'Ett märke för ord på ett annat språk är inte rätt skrivet, så tecknen skulle synas i texten.',
  mend: `Skriv märket utan mellanslag, och inte i ett annat märke eller en länk: ${form}.`,
};

const misplaced: Explanation = {
  cause: 'Här går det inte att märka ord på ett annat språk, så tecknen skulle synas.',
  mend: 'Ta bort märket. Ord kan märkas i brödtext och i de fält som översätts.',
};

const isBroken = (text: string): boolean => /\]\s*\(\s*<?lang:|<lang:/i.test(text);

/** Swedish and easy Swedish are one language, written in two ways. */
const isSame = (a: LanguageKey, b: LanguageKey): boolean =>
  a === b || [a, b].every((key) => languageOf(key).kind !== 'variety');

/** What is wrong with a mark in a text, or nothing. */
function fault(text: string, key: string, language: LanguageKey): Explanation | undefined {
  if (text.trim() === '') {
    return { cause: `Märket (lang:${key}) har inga ord.`, mend: 'Skriv ordet inom hakparenteserna, eller ta bort märket.' };
  }
  if (!isLanguageKey(key)) {
    return {
      cause: `Ordet "${text}" är märkt med språket "${key}", som inte finns.`,
      mend: `Skriv ett av språken ${languageKeys.join(', ')} efter "lang:".`,
    };
  }
  if (!isSame(key, language)) return undefined;
  return {
    cause: `Ordet "${text}" är märkt med textens eget språk.`,
    mend: 'Ta bort märket, eller ändra till det språk som ordet är på.',
  };
}

const faultsIn = (text: string, language: LanguageKey): Explanation[] =>
  markedRuns(text).flatMap((run) => {
    if (run.mark === undefined) return isBroken(run.text) ? [broken] : [];
    return fault(run.text, run.mark, language) ?? [];
  });

const hasMark = (text: string): boolean =>
  isBroken(text) || markedRuns(text).some(({ mark }) => mark !== undefined);

const inFields = (entry: CheckedEntry): Problem[] =>
  fieldValues(entry).flatMap(({ isOwn, value, path }) => {
    if (typeof value !== 'string') return [];
    const faults = isOwn ? faultsIn(value, entry.language) : hasMark(value) ? [misplaced] : [];
    return faults.map((found) => ({ ...found, line: entry.lineOf(path), field: path.join('.') }));
  });

const isMark = (node: MdastNode): boolean => node.type === 'link' && languageMarked(node.url) !== undefined;

/** A mark in the text of a link makes plain text of the link, whose address is then what follows the mark. */
const isWithinLink = (children: readonly MdastNode[]): boolean =>
  children.some(
    (child, index) =>
      child.type === 'text' && child.value.includes('](') && children.slice(0, index).some(isMark),
  );

function nodeFaults(node: MdastNode, language: LanguageKey): Explanation[] {
  if (node.type === 'text') return isBroken(node.value) ? [broken] : [];
  if (node.type === 'link') {
    const key = languageMarked(node.url);
    return key === undefined ? [] : [fault(nodeText(node), key, language) ?? []].flat();
  }
  if (node.type === 'mdxJsxFlowElement') {
    const texts = node.attributes.map(({ value }) => value);
    return texts.some((text) => typeof text === 'string' && hasMark(text)) ? [misplaced] : [];
  }
  return 'children' in node && isWithinLink(node.children) ? [broken] : [];
}

/** Marks on words in another language that mark nothing, say nothing new, or would be seen as they are written. */
export const languageMarks: Check = (content) => [
  ...content.entries.flatMap((entry) =>
    inFields(entry).map((problem) => ({ rule: 'language-mark' as const, file: entry.file, ...problem })),
  ),
  ...readBodies(content).flatMap(({ file, language, tree }) =>
    [...nodesOf(tree)].flatMap((node) =>
      nodeFaults(node, language).map((found) => ({
        rule: 'language-mark' as const,
        file,
        line: lineOfNode(node),
        ...found,
      })),
    ),
  ),
];
