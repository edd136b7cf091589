import { languageOf, sourceLanguage } from '../i18n/languages.ts';
import { contentType } from './contentTypes.ts';
import type { FileName } from './fileName.ts';
import { labels } from './labels.ts';
import type { Problem } from './problem.ts';

/**
 * A problem in a file, said to the person who fills in the form: which language, which field, why and how to mend it.
 * @example 'Lättläst svenska, Punkter (§) 2, Beslut: Fältet ”Beslut” saknas eller är tomt. Skriv …'
 */
export function problemText({ type, language }: FileName, { field, cause, mend }: Problem): string {
  const steps = field?.split('.') ?? [];
  const inLanguage = contentType(type).languages === 'file' && language !== sourceLanguage;
  const where = [
    ...(inLanguage ? [capital(languageOf(language).swedishName)] : []),
    ...placeNames(type, steps),
  ];
  const said = `${cause} ${mend}`.replaceAll(/"([A-Za-z]+)"/g, (quoted, name: string) => {
    const label = labelNear(type, steps, name);
    return label === undefined ? quoted : `”${label}”`;
  });
  return where.length > 0 ? `${where.join(', ')}: ${said}` : said;
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
