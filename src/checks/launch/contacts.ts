import { isOver, type ClosedDay } from '../../model/closedDay.ts';
import { isMunicipal, type ContactKind } from '../../model/types/contacts.ts';
import type { LaunchCheck } from './launchContent.ts';

/** Contacts of the municipality that nobody can ring. */
export const contactsWithoutPhone: LaunchCheck = ({ of }) =>
  of('contacts')
    .filter(
      ({ language, data }) => language === 'sv' && isMunicipal(data['kind'] as ContactKind) && !data['phone'],
    )
    .map(({ file, data, lineOf }) => ({
      rule: 'no-phone',
      file,
      line: lineOf(['title']),
      cause: `${String(data['title'])}: nummer saknas.`,
      mend: 'Skriv numret i "phone" och var det är hämtat i "phoneSource".',
    }));

/** Numbers that editors have marked as old or uncertain. */
export const unconfirmedPhones: LaunchCheck = ({ of }) =>
  of('contacts')
    .filter(({ data }) => data['phoneUnconfirmed'] === true)
    .map(({ file, data, lineOf }) => ({
      rule: 'unconfirmed-phone',
      file,
      line: lineOf(['phoneUnconfirmed']),
      cause: `${String(data['title'])}: numret ${String(data['phone'])} är inte bekräftat.`,
      mend: 'Ring och fråga. Skriv den nya källan i "phoneSource" och ta bort "phoneUnconfirmed".',
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

/** Facts checked on a day that has not been: the day is wrong, and would hide for long that they grow old. */
export const checkedAhead: LaunchCheck = ({ of, today }) =>
  [...of('contacts'), ...of('bridge-builders')]
    .filter(({ language, data }) => language === 'sv' && String(data['lastChecked']) > today)
    .map(({ file, data, lineOf }) => ({
      rule: 'checked-ahead',
      file,
      line: lineOf(['lastChecked']),
      field: 'lastChecked',
      cause: `${String(data['title'])}: uppgifterna står som kontrollerade ${String(data['lastChecked'])}. Dagen har inte varit.`,
      mend: 'Skriv i "lastChecked" den dag då uppgifterna kontrollerades.',
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
