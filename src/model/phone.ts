import { parsePhoneNumberFromString, type PhoneNumber as ParsedNumber } from 'libphonenumber-js/max';

/**
 * A short number that is dialled as it stands: 112, 113 13, 114 14, 1177, and the 116 series, which leads to the same
 * service in all of the EU. The rest of the 11 series costs extra or belongs to operators.
 * Source: the numbering plan of Post- och telestyrelsen, and libphonenumber's free short numbers for Sweden.
 */
const isShortNumber = (digits: string): boolean => /^11(?:2|313|414|77|6\d{3})$/.test(digits);

const digitsOf = (value: string): string => value.replaceAll(/[\s-]/g, '');

/** An extension is refused: no address that dials can hold it, so it would be lost without a word. */
function parse(value: string): ParsedNumber | undefined {
  const parsed = parsePhoneNumberFromString(value, { defaultCountry: 'SE', extract: false });
  return parsed?.isValid() && parsed.ext === undefined ? parsed : undefined;
}

/** Whether a value is a whole number, and nothing else, that can be dialled from a phone in Sweden. */
export const isPhoneNumber = (value: string): boolean =>
  isShortNumber(digitsOf(value)) || parse(value) !== undefined;

/** Digits that begin as a number with an area or country code does, in the groups that people write. */
const candidate = /(?<![\p{L}\p{N}/+.,:–-])(?:\+\d|\(?0)(?:[ \u00A0()/–-]{0,2}\d){6,13}(?!\p{N})/gu;

/** Opening times are written with a dash in each: 08–16 09–12. */
const dashes = (text: string): number => text.match(/[–-]/g)?.length ?? 0;

/**
 * The phone numbers in a text, as they are written there; short numbers such as 112 are not among them.
 * @example phoneNumbersIn('Ring 031-390 06 01 eller 112.') // => ['031-390 06 01']
 */
export const phoneNumbersIn = (text: string): string[] =>
  [...text.matchAll(candidate)]
    .map(([found]) => found)
    .filter((found) => found.startsWith('+') || dashes(found) <= 1)
    .filter((found) => isPhoneNumber(found.replaceAll(/[^\d+]/g, '')));

/** Whether a number costs more than a call, as 0900 numbers do. */
export const costsExtra = (value: string): boolean => parse(value)?.getType() === 'PREMIUM_RATE';

/** Whether text messages can reach a number. Short numbers only speak. */
export const canTakeTexts = (value: string): boolean => !isShortNumber(digitsOf(value));

export interface PhoneNumber {
  /** As it is written for reading. @example '033-35 70 00' */
  readonly display: string;
  /** The `tel:` address, E.164 except for short numbers. @example 'tel:+4633357000' */
  readonly href: string;
  /** The same number for a text message. @example 'sms:+4633357000' */
  readonly sms: string;
  /** The digits one by one, as a voice should read them. @example '0 3 3 3 5 7 0 0 0' */
  readonly digits: string;
}

/** @example spokenDigits('033-35 70 00') // => '0 3 3 3 5 7 0 0 0' */
const spokenDigits = (display: string): string => [...display.replaceAll(/[^\d+]/g, '')].join(' ');

/** Written as a reader would write it: grouped as stored, or by the number's own plan where it was stored without groups. */
function displayOf(value: string, parsed: ParsedNumber): string {
  if (parsed.countryCallingCode !== '46') return parsed.formatInternational();
  return /\d[\s-]\d/.test(value) && !value.startsWith('+') ? value : parsed.formatNational();
}

/**
 * A stored phone number in the forms a page needs.
 * @throws RangeError when the value is no phone number; the content check has said so in Swedish before.
 */
export function phoneNumber(value: string): PhoneNumber {
  const digits = digitsOf(value);
  if (isShortNumber(digits)) return forms(value, digits);
  const parsed = parse(value);
  if (!parsed) throw new RangeError(`"${value}" is not a phone number.`);
  return forms(displayOf(value, parsed), parsed.number);
}

const forms = (display: string, dialled: string): PhoneNumber => ({
  display,
  href: `tel:${dialled}`,
  sms: `sms:${dialled}`,
  digits: spokenDigits(display),
});
