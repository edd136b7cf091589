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
}

/**
 * A stored phone number in the forms a page needs.
 * @throws RangeError when the value is no phone number; the content check has said so in Swedish before.
 */
export function phoneNumber(value: string): PhoneNumber {
  const digits = digitsOf(value);
  if (isShortNumber(digits)) return { display: value, href: `tel:${digits}` };
  const parsed = parse(value);
  if (!parsed) throw new RangeError(`"${value}" is not a phone number.`);
  return {
    display: parsed.countryCallingCode === '46' ? value : parsed.formatInternational(),
    href: parsed.getURI(),
  };
}
