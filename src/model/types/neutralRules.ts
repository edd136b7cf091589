import type { RuleBreach } from '../contentType.ts';

/** A sensitive contact has a title that tells nothing to whoever else sees the phone's history, tabs and shared links. */
export const neutralRules = (data: Record<string, unknown>): readonly RuleBreach[] =>
  data['sensitive'] === true && !data['neutralTitle']
    ? [
        {
          path: ['neutralTitle'],
          cause:
            'Kontakten är känslig men har ingen neutral titel. Då avslöjar historiken och flikarna vad sidan handlar om.',
          mend: 'Skriv en titel som inte säger vad kontakten hjälper till med, till exempel "Samtal dygnet runt".',
        },
      ]
    : [];
