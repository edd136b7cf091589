import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { interfaceStrings } from '../../src/i18n/interfaceStrings.ts';

const keys = Object.entries(interfaceStrings).flatMap(([section, strings]) =>
  Object.keys(strings).map((name) => [section, name.replace(/_(?:one|other)$/, '')] as const),
);

const source = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .filter((file) => /\.(?:ts|astro)$/.test(file) && !file.endsWith('interfaceStrings.ts'))
  .map((file) => readFileSync(join('src', file), 'utf8'))
  .join('\n');

describe('the interface strings', () => {
  it.each(keys)('uses %s.%s somewhere', (section, name) => {
    const used = source.includes(`'${section}.${name}'`) || source.includes(`\`${section}.\${`);
    expect(used).toBe(true);
  });

  it('have a note for the translator, each of them', () => {
    const notes = Object.values(interfaceStrings).flatMap((strings) => Object.values(strings));
    expect(notes.filter(({ note }) => note.trim() === '')).toEqual([]);
  });

  it('exist in Swedish, each of them and no others', () => {
    const swedish = parse(readFileSync('content/interface/strings.sv.yaml', 'utf8')) as Record<
      string,
      object
    >;
    const shape = (strings: Record<string, object>): string[] =>
      Object.entries(strings).flatMap(([section, entries]) =>
        Object.keys(entries).map((name) => `${section}.${name}`),
      );
    expect(shape(swedish)).toEqual(shape(interfaceStrings));
  });
});
