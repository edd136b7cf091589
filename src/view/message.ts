import { langText } from '../i18n/langText.ts';
import { sourceLanguage } from '../i18n/languages.ts';
import { alone, pairText, type Pair } from './pair.ts';
import type { PassedOn } from './passedOn.ts';

/** The longest message, in characters. A phone joins as many text messages as it takes: four here. */
const longestMessage = 600;

/** One line: a label and its value, or a value alone. */
export interface MessageLine {
  readonly label?: Pair;
  readonly value: Pair;
  /** Whether it goes when the message is too long. */
  readonly mayGo?: true;
}

/** What one person sends another so that they can call someone. */
export interface Message {
  readonly lines: readonly MessageLine[];
  readonly text: string;
  /** Opens the phone's own text messages with this one filled in. */
  readonly href: string;
}

const lineText = ({ label, value }: MessageLine): string =>
  label ? `${pairText(label)}: ${pairText(value)}` : pairText(value);

const messageText = (lines: readonly MessageLine[]): string => lines.map(lineText).join('\n');

const plain = (text: string): Pair => alone(langText(text, sourceLanguage));

const linesOf = (about: PassedOn): MessageLine[] => {
  const { askFor, asOf, hours, label, name, none, number, owner, preview, unconfirmed, url, web } = about;
  return [
    { value: name },
    ...(none ? [{ value: alone(none) }] : []),
    {
      label: label('passOn.phone'),
      value: plain(owner ? `${number.display} (${owner.text})` : number.display),
    },
    ...(unconfirmed ? [{ value: alone(unconfirmed) }] : []),
    ...(askFor ? [{ label: label('passOn.askWhom'), value: alone(askFor) }] : []),
    ...(hours ? [{ label: label('hours.open'), value: alone(hours), mayGo: true as const }] : []),
    ...(web === undefined ? [] : [{ value: plain(web), mayGo: true as const }]),
    ...(asOf ? [{ value: alone(asOf), mayGo: true as const }] : []),
    { value: plain(url) },
    ...(preview ? [{ value: alone(preview) }] : []),
  ];
};

/**
 * The message about someone: Swedish, with the reader's words for the labels. Names have at most 80 characters,
 * so that what must be there always fits.
 */
export function message(about: PassedOn): Message {
  const all = linesOf(about);
  const lines = messageText(all).length <= longestMessage ? all : all.filter(({ mayGo }) => !mayGo);
  const text = messageText(lines);
  // Android reads what follows "?", Apple's phones what follows "&".
  return { lines, text, href: `sms:?&body=${encodeURIComponent(text)}` };
}
