import type { Finding } from '../finding.ts';
import type { LaunchCheck, LaunchFile } from './launchContent.ts';
import type { LaunchRule } from './rules.ts';
import { unconfirmedBlocks } from './unconfirmedBlocks.ts';

const shorten = (text: string): string => {
  const even = text.replaceAll(/\s+/g, ' ').trim();
  return even.length > 90 ? `${even.slice(0, 87)}…` : even;
};

const lineAt = (text: string, index: number): number => text.slice(0, index).split('\n').length;

/** What pages list as still to be confirmed. */
export const toConfirm: LaunchCheck = ({ of }) =>
  of('pages').flatMap(({ file, data, lineOf }) =>
    ((data['toConfirm'] ?? []) as { readonly what: string }[]).map(({ what }, index) => ({
      rule: 'to-confirm',
      file,
      line: lineOf(['toConfirm', index]),
      cause: shorten(what),
      mend: 'Fråga Borås Stad. Rätta sidan och ta bort punkten ur "toConfirm".',
    })),
  );

const unconfirmedIn = ({ file, text }: LaunchFile): Finding<LaunchRule>[] =>
  unconfirmedBlocks(text).map((block) => ({
    rule: 'unconfirmed-text',
    file,
    line: lineAt(text, block.index),
    cause: shorten(block.text),
    mend: 'Fråga Borås Stad. Rätta texten och ta bort <Unconfirmed> runt den.',
  }));

/** Texts that stand within `<Unconfirmed>`. */
export const unconfirmed: LaunchCheck = ({ of }) => of('pages').flatMap(unconfirmedIn);

const phrase = /ska\s+bekräftas\s+av\s+Borås\s+Stad/gi;

/**
 * Texts that say in words that something is to be confirmed. The site's own strings are left out: they are the words
 * that are shown as long as something else here is unconfirmed.
 */
export const saysToBeConfirmed: LaunchCheck = ({ files }) =>
  files
    .filter(({ type }) => type !== 'interface')
    .flatMap(({ file, text }) =>
      [...text.matchAll(phrase)].map(({ index }) => {
        const line = lineAt(text, index);
        return {
          rule: 'says-to-be-confirmed',
          file,
          line,
          cause: shorten(text.split('\n')[line - 1] ?? ''),
          mend: 'Fråga Borås Stad och skriv texten som den ska vara.',
        };
      }),
    );
