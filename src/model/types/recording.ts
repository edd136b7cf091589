import { object, optional, perLanguage, type Field } from '../field.ts';
import { audio, longText } from '../fieldKinds.ts';

/** What is said in a sound, for whoever does not hear it (WCAG 2.2, success criterion 1.2.1). */
export const transcript = (): Field<string> => ({
  ...longText(),
  expects: {
    what: 'en text',
    mend: 'Skriv ut det som sägs i ljudfilen, för den som inte hör. Eller ta bort inspelningen.',
  },
});

/** A person's voice, and the same in writing. Each language has its own: a voice in another one helps nobody. */
export const recording = () => optional(perLanguage(object({ audio: audio(), transcript: transcript() })));
