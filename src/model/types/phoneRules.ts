import type { RuleBreach } from '../contentType.ts';

/** No number without a source is dialable, and only a number of one's own can take text messages. */
export const phoneRules = (data: Record<string, unknown>): readonly RuleBreach[] => [
  ...(data['phone'] && !data['phoneSource']
    ? [
        {
          path: ['phone'],
          cause: 'Telefonnumret saknar källa, och ett nummer utan källa får inte gå att ringa.',
          mend: 'Skriv i fältet "phoneSource" var numret är hämtat, eller ta bort numret.',
        },
      ]
    : []),
  ...(data['sms'] === true && !data['phone']
    ? [
        {
          path: ['sms'],
          cause: 'Fältet säger att numret tar emot sms, men det finns inget nummer.',
          mend: 'Skriv numret i fältet "phone", eller skriv false.',
        },
      ]
    : []),
];
