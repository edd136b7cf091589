import { oncePer } from '../../model/oncePer.ts';
import { phoneNumbersIn } from '../../model/phone.ts';
import type { Finding } from '../finding.ts';
import type { Check, CheckedEntry, Content } from './content.ts';
import { linksIn } from './links.ts';
import { proseTexts, type ProseText } from './proseTexts.ts';
import type { ContentRule } from '../../model/contentRules.ts';

const email = /[\p{L}\p{N}._%+-]+@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+/gu;

/** The office's own address, which anyone may write to. */
const ownEmail = ({ entries }: Content): unknown =>
  entries.find(({ type }) => type === 'settings')?.data['email'];

/** The texts of an entry, and where its links lead. */
function textsIn(entry: CheckedEntry): ProseText[] {
  const links = entry.body && 'tree' in entry.body ? linksIn(entry.body.tree) : [];
  return [
    ...proseTexts(entry, ({ field }) => field.contactDetail !== true),
    ...links.map(({ address, line }) => ({ text: address, line })),
  ];
}

const found = (file: string, place: Omit<ProseText, 'text'>, cause: string, mend: string): Finding<ContentRule> => ({
  rule: 'contact-detail',
  file,
  ...place,
  cause,
  mend,
});

interface Detail {
  readonly place: Omit<ProseText, 'text'>;
  readonly phones: readonly string[];
  readonly emails: readonly string[];
}

const detailsIn = oncePer((entry: CheckedEntry): readonly Detail[] =>
  textsIn(entry).flatMap(({ text, ...place }) => {
    const [phones, emails] = [phoneNumbersIn(text), text.match(email) ?? []];
    return phones.length + emails.length > 0 ? [{ place, phones, emails }] : [];
  }),
);

/** Phone numbers and e-mail addresses elsewhere than in the fields made for them. Short numbers, as 112, may stand anywhere. */
export const contactDetails: Check = (content) => {
  const own = ownEmail(content);
  return content.entries.flatMap((entry) =>
    detailsIn(entry).flatMap(({ place, phones, emails }) => [
      ...phones.map((number) =>
        found(
          entry.file,
          place,
          `Telefonnumret ${number} står utanför fältet för telefonnummer, så ingen ser när det blir gammalt.`,
          'Skriv numret hos kontakten, och länka till kontaktens sida här. På en sida kan du lägga in kontakten som kontaktkort. Ett nummer till en enskild person ska inte stå alls.',
        ),
      ),
      ...emails
        .filter((address) => address !== own)
        .map((address) =>
          found(
            entry.file,
            place,
            `E-postadressen ${address} står i en text.`,
            'Ta bort den, och länka till kontaktens sida eller webbplats i stället. Bara förvaltningens egen adress får stå i en text, när den är ifylld i inställningarna. En enskild persons adress ska inte stå alls.',
          ),
        ),
    ]),
  );
};
