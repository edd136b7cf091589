import { compareText } from '../i18n/compare.ts';
import { pageAddresses } from './addresses.ts';

/** The letter a word is listed under: its first, with accents off except on å, ä and ö. @example letterOf('école') // => 'e' */
export const letterOf = (word: string): string => {
  const first = word.normalize('NFC').toLowerCase().charAt(0);
  return 'åäö'.includes(first) ? first : first.normalize('NFD').charAt(0);
};

/** The letters that a list of words needs, in Swedish order. */
export const letters = (words: readonly string[]): string[] =>
  [...new Set(words.map(letterOf))].sort(compareText);

const asciiNames: Readonly<Record<string, string>> = { å: 'aa', ä: 'ae', ö: 'oe' };

/** A letter as part of an address, in ASCII. @example letterSegment('ö') // => 'oe' */
export const letterSegment = (letter: string): string => asciiNames[letter] ?? letter;

/** @example letterAddress('ö') // => '/ordlista/oe/' */
export const letterAddress = (letter: string): string => `${pageAddresses.ordlista}${letterSegment(letter)}/`;
