import type { RuleBreach } from '../contentType.ts';

/** No number without a source is dialable: a number must say where it was read. */
export const phoneRules = (data: Record<string, unknown>): readonly RuleBreach[] =>
  data['phone'] && !data['phoneSource']
    ? [
        {
          path: ['phone'],
          cause: 'Telefonnumret saknar källa, och ett nummer utan källa får inte gå att ringa.',
          mend: 'Skriv i fältet "phoneSource" var numret är hämtat, eller ta bort numret.',
        },
      ]
    : [];
