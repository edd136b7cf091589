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
