import type { RuleBreach } from '../contentType.ts';
import { canTakeTexts, costsExtra } from '../phone.ts';

/** A number has a source, costs no more than a call, and is said to take text messages only where it can. */
export const phoneRules = ({ phone, ...data }: Record<string, unknown>): readonly RuleBreach[] => [
  ...(phone && !data['phoneSource']
    ? [
        {
          path: ['phone'],
          cause: 'Telefonnumret saknar källa, och ett nummer utan källa får inte gå att ringa.',
          mend: 'Skriv i fältet "phoneSource" var numret är hämtat, eller ta bort numret.',
        },
      ]
    : []),
  ...(typeof phone === 'string' && costsExtra(phone)
    ? [
        {
          path: ['phone'],
          cause: `Numret ${phone} är ett betalnummer, som kostar extra att ringa.`,
          mend: 'Skriv ett nummer som kostar som ett vanligt samtal, eller ta bort numret.',
        },
      ]
    : []),
  ...(data['sms'] === true && typeof phone === 'string' && !canTakeTexts(phone)
    ? [
        {
          path: ['sms'],
          cause: `Fältet säger att numret tar emot sms, men ${phone} är ett kortnummer som bara går att ringa.`,
          mend: 'Skriv false.',
          formMend: 'Slå av fältet "sms".',
        },
      ]
    : []),
  ...(data['sms'] === true && !phone
    ? [
        {
          path: ['sms'],
          cause: 'Fältet säger att numret tar emot sms, men det finns inget nummer.',
          mend: 'Skriv numret i fältet "phone", eller skriv false.',
          formMend: 'Skriv numret i fältet "phone", eller slå av fältet "sms".',
        },
      ]
    : []),
];
