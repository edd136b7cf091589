import { languageOf, sourceLanguage } from '../i18n/languages.ts';
import { isBlockName } from './blocks.ts';
import { contentType, isTypeName } from './contentTypes.ts';
import type { FileName } from './fileName.ts';
import { blockLabels, labels, typeLabels } from './labels.ts';
import type { Problem } from './problem.ts';
import { partText } from './readEntry.ts';

/**
 * A problem in a file, said to the person who fills in the form: which language, which field or which words of the
 * text, why and how to mend it. Names that only the files have are said as the form says them.
 * @param text the file's text, to show the words by
 * @example 'Lättläst svenska, Punkter (§) 2, Beslut: Fältet ”Beslut” saknas eller är tomt. Skriv …'
 */
export function problemText({ type, language }: FileName, problem: Problem, text = ''): string {
  const { field, cause, mend, formMend = mend } = problem;
  const steps = field?.split('.') ?? [];
  const inLanguage = contentType(type).languages === 'file' && language !== sourceLanguage;
  const where = [
    ...(inLanguage ? [capital(languageOf(language).swedishName)] : []),
    ...(field === undefined ? wordsOnLine(type, text, problem.line) : placeNames(type, steps)),
  ];
  const said = inFormWords(`${cause} ${formMend}`, type, steps);
  return where.length > 0 ? `${where.join(', ')}: ${said}` : said;
}

/** An entry as the desk calls it, for a problem in another than the one that is being written. @example 'Nyheter, start-2016' */
export const entryText = ({ type, key }: FileName): string => `${typeLabels[type].many}, ${key}`;

/** Fields, blocks and their attributes, and folders, by what they are called in the form. */
function inFormWords(said: string, type: string, steps: readonly string[]): string {
  const [, block = ''] = /<([A-Za-z]+)>/.exec(said) ?? [];
  const attributes = isBlockName(block) ? blockLabels[block].attributes : {};
  return said
    .replaceAll(/<\/?([A-Za-z]+)>/g, (tag, name: string) =>
      isBlockName(name) ? `”${blockLabels[name].label}”` : tag,
    )
    .replaceAll(/"([A-Za-z_]+)"/g, (quoted, name: string) => {
      const label = attributes[name]?.label ?? labelNear(type, steps, name);
      return label === undefined ? quoted : `”${label}”`;
    })
    .replaceAll(/content\/([a-z-]+)\/(?!\w)/g, (folder, name: string) =>
      isTypeName(name) ? `”${typeLabels[name].many}”` : folder,
    );
}

const longestExcerpt = 60;

/** The words that stand on a line of the body, because a form has no lines. Numbers that could be a person's are left out. */
function wordsOnLine(type: FileName['type'], text: string, line: number): string[] {
  const parts = partText(text, contentType(type).extension);
  if (!parts || line < parts.bodyLine) return [];
  const words = (text.split('\n')[line - 1] ?? '').trim().replaceAll(/\d(?:[\s+–-]*\d){7,}/g, '…');
  if (words === '') return [];
  return [`vid ”${words.length > longestExcerpt ? `${words.slice(0, longestExcerpt)}…` : words}”`];
}

/** A path in words; a row's number stands with its list. */
function placeNames(type: string, steps: readonly string[]): string[] {
  const names: string[] = [];
  let path = type;
  for (const step of steps) {
    if (/^\d+$/.test(step)) {
      names.push(`${names.pop() ?? ''} ${Number(step) + 1}`);
    } else {
      path += `.${step}`;
      names.push(labels[path]?.label ?? step);
    }
  }
  return names;
}

/** The label of a field that a text names, beside the field it is about or higher up. */
function labelNear(type: string, steps: readonly string[], name: string): string | undefined {
  const path = [type, ...steps.filter((step) => !/^\d+$/.test(step))];
  for (let length = path.length; length > 0; length -= 1) {
    const label = labels[[...path.slice(0, length), name].join('.')];
    if (label) return label.label;
  }
  return undefined;
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
