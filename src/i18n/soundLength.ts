import { isVarietyKey, type LanguageKey } from './languages.ts';

/**
 * How long a sound is, to the second. In Swedish in words, in the varieties in digits, because how they shorten minutes
 * and seconds is not settled.
 * @example soundLength(72, 'sv') // => '1 min 12 s'
 * @example soundLength(72, 'arli') // => '1:12'
 */
export function soundLength(seconds: number, language: LanguageKey): string {
  const whole = Math.max(1, Math.round(seconds));
  const [minutes, rest] = [Math.floor(whole / 60), whole % 60];
  if (isVarietyKey(language)) return `${minutes}:${String(rest).padStart(2, '0')}`;
  const parts = [minutes > 0 && `${minutes}\u00A0min`, rest > 0 && `${rest}\u00A0s`];
  return parts.filter((part) => part !== false).join(' ');
}
