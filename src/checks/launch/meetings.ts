import type { LaunchCheck } from './launchContent.ts';

/** Made-up meetings, which show what minutes will look like until there are real ones. */
export const exampleMeetings: LaunchCheck = ({ of }) =>
  of('meetings')
    .filter(({ data }) => data['example'] === true)
    .map(({ file, lineOf }) => ({
      rule: 'example-meeting',
      file,
      line: lineOf(['example']),
      cause: 'Mötet är påhittat.',
      mend: 'Ta bort mötet när det finns ett riktigt protokoll.',
    }));
