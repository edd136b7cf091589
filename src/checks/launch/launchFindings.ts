import type { ContentFile } from '../../store/contentFiles.ts';
import { sortFindings, type Finding } from '../finding.ts';
import {
  checkedAhead,
  contactsWithoutPhone,
  unconfirmedPhones,
  pastClosedDays,
  staleFacts,
} from './contacts.ts';
import { readFiles, type LaunchCheck, type LaunchContent } from './launchContent.ts';
import { exampleMeetings } from './meetings.ts';
import { launchRules, type LaunchRule } from './rules.ts';
import { settings } from './settings.ts';
import { saysToBeConfirmed, toConfirm, unconfirmed } from './texts.ts';
import { outdatedTexts, unreviewedTexts } from './translations.ts';
import { unreviewedWords } from './words.ts';

const unreadableFiles: LaunchCheck = ({ unreadable }) =>
  unreadable.map((file) => ({
    rule: 'unreadable',
    file,
    line: 1,
    cause: 'Filen har fel, så det går inte att se vad som är kvar i den.',
    mend: 'Kör npm run check, som säger vad som är fel.',
  }));

const checks: readonly LaunchCheck[] = [
  unreadableFiles,
  settings,
  toConfirm,
  unconfirmed,
  saysToBeConfirmed,
  contactsWithoutPhone,
  unconfirmedPhones,
  staleFacts,
  checkedAhead,
  pastClosedDays,
  exampleMeetings,
  unreviewedWords,
  unreviewedTexts,
  outdatedTexts,
];

/** How the rest of the site decides that facts are too old. Given from outside, so that there is one rule. */
export type IsStale = (checkedOn: string, today: string, limitDays: number) => boolean;

/** Everything that must be confirmed, filled in or taken away before launch. Pure: the same files and day give the same list. */
export function launchFindings(
  contentFiles: readonly ContentFile[],
  { today, isStale }: { readonly today: string; readonly isStale: IsStale },
): Finding<LaunchRule>[] {
  const { files, unreadable } = readFiles(contentFiles);
  const of: LaunchContent['of'] = (type) => files.filter((file) => file.type === type);
  const limitDays = Number(of('settings')[0]?.data['freshForDays'] ?? Infinity);
  const content: LaunchContent = {
    files,
    unreadable,
    of,
    today,
    isStale: (checkedOn) => isStale(checkedOn, today, limitDays),
  };
  return sortFindings(checks.flatMap((check) => check(content)));
}

/** The list for reading: by kind, each with file and line. */
export function formatLaunch(findings: readonly Finding<LaunchRule>[]): string {
  if (findings.length === 0) return 'Inget är kvar att bekräfta före lansering.\n';
  const groups = Map.groupBy(findings, ({ rule }) => rule);
  const blocks = (Object.keys(launchRules) as LaunchRule[]).flatMap((rule) => {
    const group = groups.get(rule);
    if (!group) return [];
    const lines = group.map(({ file, line, cause }) => `  ${file}, rad ${line}: ${cause}`);
    const mends = [...new Set(group.map(({ mend }) => mend))].map((mend) => `  Gör så här: ${mend}`);
    return [[`${launchRules[rule]} (${group.length})`, ...lines, ...mends].join('\n')];
  });
  return `${blocks.join('\n\n')}\n\n${findings.length} saker är kvar före lansering.\n`;
}
