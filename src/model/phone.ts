import { parsePhoneNumberFromString, type PhoneNumber as ParsedNumber } from 'libphonenumber-js/max';

/** A short number (112, 114 14): three to six digits that are dialled as they stand. */
const isShortNumber = (digits: string): boolean => /^1\d{2,5}$/.test(digits);

const digitsOf = (value: string): string => value.replaceAll(/[\s-]/g, '');

function parse(value: string): ParsedNumber | undefined {
  const parsed = parsePhoneNumberFromString(value, { defaultCountry: 'SE', extract: false });
  return parsed?.isValid() ? parsed : undefined;
}

/** Whether a value is a number that can be dialled from a phone in Sweden. */
export const isPhoneNumber = (value: string): boolean =>
  isShortNumber(digitsOf(value)) || parse(value) !== undefined;

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
