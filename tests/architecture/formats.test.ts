import { ESLint, Linter } from 'eslint';
import { describe, expect, it } from 'vitest';

const rule = 'no-restricted-syntax';

interface Config {
  readonly rules: Linter.RulesRecord;
}

/** What the project's lint says of a line in a file. */
async function said(file: string, code: string): Promise<string[]> {
  const { rules } = (await new ESLint().calculateConfigForFile(file)) as Config;
  const found = new Linter().verify(code, { rules: { [rule]: rules[rule] ?? 'off' } });
  return found.map(({ message }) => message);
}

describe('the lint', () => {
  it.each([
    "new Intl.Collator('sv');",
    "Intl.NumberFormat('sv');",
    "a.localeCompare(b, 'sv');",
    "a.toLocaleString('sv');",
  ])('lets only src/i18n decide how languages write: %s', async (code) => {
    expect(await said('src/view/order.ts', code)).toEqual(['Use src/i18n/format.ts or src/i18n/compare.ts.']);
  });

  it.each([
    'new Intl.Collator();',
    'new Intl.Collator(undefined, {});',
    'Intl.NumberFormat();',
    'a.localeCompare(b);',
    'a.toLocaleDateString();',
  ])('lets nothing there follow the computer’s own language: %s', async (code) => {
    expect(await said('src/i18n/format.ts', code)).toEqual([
      'Name the language, so that it is the same on every computer.',
    ]);
    expect(await said('src/i18n/format.ts', "new Intl.Collator('sv');")).toEqual([]);
  });
});
