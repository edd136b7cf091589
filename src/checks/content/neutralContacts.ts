import { sourceLanguage } from '../../i18n/languages.ts';
import { tellingKeyPart, tellingPart } from '../../model/tellingWords.ts';
import type { Finding } from '../finding.ts';
import type { Check, CheckedEntry } from './content.ts';
import type { ContentRule } from '../../model/contentRules.ts';

function inKey({ key, file, language }: CheckedEntry): Finding<ContentRule>[] {
  const part = tellingKeyPart(key);
  if (part === undefined || language !== sourceLanguage) return [];
  return [
    {
      rule: 'neutral-contact',
      file,
      line: 1,
      cause: `Kontakten är känslig, men nyckeln "${key}" innehåller "${part}". Den syns i adressen och i historiken.`,
      mend: 'Döp om filen till något neutralt, till exempel samtal-dygnet-runt, och skriv den gamla nyckeln under "formerKeys".',
      formMend: 'En nyckel går inte att ändra. Lägg upp kontakten på nytt med en neutral nyckel, skriv den gamla under "formerKeys", och ta bort den här kontakten.',
    },
  ];
}

function inTitle({ data, file, lineOf }: CheckedEntry): Finding<ContentRule>[] {
  const { neutralTitle } = data;
  const part = typeof neutralTitle === 'string' ? tellingPart(neutralTitle) : undefined;
  if (part === undefined) return [];
  return [
    {
      rule: 'neutral-contact',
      file,
      line: lineOf(['neutralTitle']),
      field: 'neutralTitle',
      cause: `Den neutrala titeln innehåller "${part}", som avslöjar vad kontakten hjälper till med.`,
      mend: 'Skriv en titel som lika gärna kunde gälla något annat, till exempel "Samtal dygnet runt".',
    },
  ];
}

/** A language with a title of its own shows that one where it has no neutral one. */
function untranslated({ data, file, language, lineOf }: CheckedEntry): Finding<ContentRule>[] {
  if (language === sourceLanguage || data['title'] === undefined || data['neutralTitle'] !== undefined) return [];
  return [
    {
      rule: 'neutral-contact',
      file,
      line: lineOf(['title']),
      field: 'neutralTitle',
      cause: 'Kontakten är känslig, och filen översätter titeln men inte den neutrala titeln.',
      mend: 'Skriv den neutrala titeln på samma språk i fältet "neutralTitle".',
    },
  ];
}

/** A sensitive contact whose address or neutral title tells what it helps with. */
export const neutralContacts: Check = ({ entries }) => {
  const contacts = entries.filter(({ type }) => type === 'contacts');
  const sensitive = new Set(contacts.filter(({ data }) => data['sensitive'] === true).map(({ key }) => key));
  return contacts
    .filter(({ key }) => sensitive.has(key))
    .flatMap((entry) => [...inKey(entry), ...inTitle(entry), ...untranslated(entry)]);
};
