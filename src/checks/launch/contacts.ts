import { isOver, type ClosedDay } from '../../model/closedDay.ts';
import type { LaunchCheck } from './launchContent.ts';

const municipal = ['kommun', 'kommun-och-region'];

/** Contacts of the municipality that nobody can ring. */
export const contactsWithoutPhone: LaunchCheck = ({ of }) =>
  of('contacts')
    .filter(
      ({ language, data }) => language === 'sv' && municipal.includes(String(data['kind'])) && !data['phone'],
    )
    .map(({ file, data, lineOf }) => ({
      rule: 'no-phone',
      file,
      line: lineOf(['title']),
      cause: `${String(data['title'])}: nummer saknas.`,
      mend: 'Skriv numret i "phone" och var det är hämtat i "phoneSource".',
    }));

/** Contacts and bridge-builders whose facts nobody has looked at for longer than the settings allow. */
export const staleFacts: LaunchCheck = ({ of, isStale }) =>
  [...of('contacts'), ...of('bridge-builders')]
    .filter(({ language, data }) => language === 'sv' && isStale(String(data['lastChecked'])))
    .map(({ file, data, lineOf }) => ({
      rule: 'stale',
      file,
      line: lineOf(['lastChecked']),
      cause: `${String(data['title'])}: uppgifterna kontrollerades senast ${String(data['lastChecked'])}.`,
      mend: 'Kontrollera uppgifterna och skriv dagens datum i "lastChecked".',
    }));

/** Closed days that have been: they say nothing any more, and hide that nobody has looked for a while. */
export const pastClosedDays: LaunchCheck = ({ of, today }) =>
  [...of('contacts'), ...of('bridge-builders')].flatMap(({ file, data, lineOf }) =>
    ((data['closedDays'] ?? []) as ClosedDay[]).flatMap((day, index) =>
      isOver(day, today)
        ? {
            rule: 'past-closed-day',
            file,
            line: lineOf(['closedDays', index]),
            cause: `${String(data['title'])}: stängt ${[day.from, day.to].filter(Boolean).join(' till ')}. Dagen har varit.`,
            mend: 'Ta bort dagen ur "closedDays".',
          }
        : [],
    ),
  );
