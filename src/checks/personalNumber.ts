import Personnummer from 'personnummer';
import { isPhoneNumber } from '../model/phone.ts';

export interface FoundNumber {
  readonly index: number;
  readonly text: string;
}

const space = '[ \\u00A0\\u2007\\u2009\\u202F]?';
const separator = `${space}[+\\-\\u2010-\\u2015\\u2212]?${space}`;

/** A date of six or eight digits, the latter perhaps with hyphens, and four digits. Looks ahead, so that matches may overlap. */
const candidate = new RegExp(
  `(?<!\\d)(?=((?:(?:18|19|20)\\d{2}-\\d{2}-\\d{2}|(?:18|19|20)?\\d{6})${separator}\\d{4})(?!\\d))`,
  'g',
);

/** What stands right before a number that is meant to be dialled. */
const dialled = /(?:\b(?:tel|sms):|\b(?:phone|number):\s*["']?)$/;

/** What stands for a space or a sign in an address. */
const encoded = /%(?:20|2B|2D)/gi;

const digitsOf = (text: string): string => text.replaceAll(/\D/g, '');

/** The century is tried, not guessed from today's date, so that the answer is the same every day. */
const isValid = (digits: string): boolean =>
  digits.length === 12
    ? Personnummer.valid(digits)
    : ['18', '19', '20'].some((century) => Personnummer.valid(century + digits));

/**
 * Personal identity numbers and coordination numbers in a text, with or without century and separator.
 * Phone numbers are grouped otherwise; one written in a single run is let through where it is there to be dialled.
 */
export const personalNumbersIn = (text: string): FoundNumber[] =>
  // As long as what it stands for, so that what is found stands where it stood.
  [...text.replaceAll(encoded, ' - ').matchAll(candidate)].flatMap(({ index, 1: found = '' }) => {
    if (!isValid(digitsOf(found))) return [];
    const isPhone =
      /^\d+$/.test(found) && isPhoneNumber(found) && dialled.test(text.slice(Math.max(0, index - 20), index));
    return isPhone ? [] : [{ index, text: found }];
  });

/**
 * A text about content with every trace of the given numbers taken out, also of one that is cut off,
 * because messages end up in logs that anyone may read.
 */
export function hideNumbers(text: string, numbers: readonly string[]): string {
  const secrets = numbers.map(digitsOf);
  return text.replaceAll(encoded, '-').replaceAll(/\d(?:[\s+\-\u2010-\u2015\u2212]*\d){4,}/g, (run) => {
    const digits = digitsOf(run);
    return secrets.some((secret) => digits.includes(secret) || secret.includes(digits)) ? '…' : run;
  });
}
