import type { Choices } from '../../../admin/blocks/editorBlocks.ts';
import { compareCodes, compareText } from '../../i18n/compare.ts';
import { unmarked } from '../../i18n/languageMark.ts';
import { sourceLanguage } from '../../i18n/languages.ts';
import type { ContentFile } from '../../store/contentFiles.ts';
import { rawEntry, type RawEntry } from '../../store/rawEntry.ts';

type Choice = Choices['contact'][number];

const byLabel = (choices: readonly Choice[]): Choice[] =>
  choices.toSorted((a, b) => compareText(a.label, b.label));

/** The figures of a year, by its name; a figure has none of its own outside its year. */
const figuresOf = ({ key, data }: RawEntry): Choice[] =>
  (data['indicators'] as readonly { readonly key: string; readonly name: string }[]).map((indicator) => ({
    value: `${key}/${indicator.key}`,
    label: `${key}: ${unmarked(indicator.name)}`,
  }));

/** What editors choose from in the forms of blocks. Files that cannot be read are left out. */
export function blockChoices(files: readonly ContentFile[]): Choices {
  const entries = files.flatMap((file) => rawEntry(file) ?? []);
  const named = (type: string, title: string): Choice[] =>
    byLabel(
      entries
        .filter((entry) => entry.type === type && entry.language === sourceLanguage)
        .map(({ key, data }) => ({ value: key, label: unmarked(String(data[title])) })),
    );
  return {
    contact: named('contacts', 'title'),
    term: named('terms', 'swedish'),
    figure: entries
      .filter(({ type, language }) => type === 'results' && language === sourceLanguage)
      .toSorted((a, b) => compareCodes(b.key, a.key))
      .flatMap(figuresOf),
  };
}
