import { execFileSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { languageKeys } from '../../src/i18n/languages.ts';

/** What is written on a computer with these settings, and the language that Node says it is set to. */
function written(
  locale: string,
  zone: string,
): { readonly own: string; readonly texts: readonly (readonly unknown[])[] } {
  const script = `
    const { formatDate, formatList, formatNumber, formatPercent, formatSeconds, comingDay } = await import('./src/i18n/format.ts');
    const { compareText } = await import('./src/i18n/compare.ts');
    const { languageKeys } = await import('./src/i18n/languages.ts');
    const { wallTime } = await import('./src/i18n/swedishClock.ts');
    const { swedishDate } = await import('./src/i18n/swedishDate.ts');
    const { createTranslators } = await import('./src/i18n/translator.ts');
    const counted = (key) => ({ term: { count_one: key, count_other: key + ' {{count}}' } });
    const t = createTranslators(Object.fromEntries(languageKeys.map((key) => [key, counted(key)])), () => undefined);
    const texts = languageKeys.map((key) => [
      formatDate('2017-04-08', key),
      swedishDate(17264, comingDay(key)),
      formatList(['a', 'b', 'c'], key),
      [0, 1, 2, 5, 22].map((count) => t[key]('term.count', { count }).text),
    ]);
    texts.push([formatNumber(-8650000.5), formatPercent(2, 3), formatSeconds(1234)]);
    texts.push([...'öäåžzšsčcdIiıt'].sort(compareText), [wallTime(new Date(1e12))]);
    console.log(JSON.stringify({ own: new Intl.DateTimeFormat().resolvedOptions().locale, texts }));
  `;
  const out = execFileSync(process.execPath, ['--input-type=module', '-e', script], {
    encoding: 'utf8',
    env: { ...process.env, LC_ALL: locale, LANG: locale, TZ: zone },
  });
  return JSON.parse(out) as ReturnType<typeof written>;
}

describe('dates, numbers, lists, plurals and order', () => {
  it.each([
    ['en_US.UTF-8', 'en-US', 'America/Los_Angeles'],
    ['pl_PL.UTF-8', 'pl-PL', 'Pacific/Kiritimati'],
    ['C', 'en-US', 'UTC'],
    // French counts nothing as one.
    ['fr_FR.UTF-8', 'fr-FR', 'UTC'],
  ])('are the same on a computer set to %s as on a Swedish one', (locale, own, zone) => {
    const swedish = written('sv_SE.UTF-8', 'Europe/Stockholm');
    const there = written(locale, zone);
    expect([swedish.own, there.own]).toEqual(['sv-SE', own]);
    expect(there.texts).toEqual(swedish.texts);
    const plurals = languageKeys.map((key) => [`${key} 0`, key, `${key} 2`, `${key} 5`, `${key} 22`]);
    expect(there.texts.slice(0, languageKeys.length).map((texts) => texts.at(-1))).toEqual(plurals);
  });
});
