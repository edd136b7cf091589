import type { ContentTypes } from '../../model/contentTypes.ts';
import type { StoredOf } from '../../model/field.ts';
import type { LaunchCheck } from './launchContent.ts';
import type { LaunchRule } from './rules.ts';

type Settings = StoredOf<ContentTypes['settings']['fields']>;

/** Settings that the site can be shown without but not launched without, and what each is for. */
const needed = {
  organisationNumber: 'Öppna data kan inte säga vilken myndighet som står bakom.',
  feedbackService:
    'Lagen kräver en tjänst där man kan påtala brister i tillgängligheten utan att uppge sitt namn.',
  accessibleFormatService: 'Den som inte kan använda innehållet har ingenstans att be om en annan form.',
  securityContact: 'Den som hittar en säkerhetsbrist vet inte vart den ska vända sig.',
} as const satisfies Partial<Record<keyof Settings, string>>;

const isPlaceholder = (siteUrl: string): boolean =>
  /(?:^|\.)(?:example|test|invalid|localhost)$/.test(new URL(siteUrl).hostname);

/** What the settings still lack. */
export const settings: LaunchCheck = ({ of }) =>
  of('settings').flatMap(({ file, data, lineOf }) => {
    const { official, siteUrl, switchboard } = data as Settings;
    const at = (field: string, rule: LaunchRule, cause: string, mend: string) => ({
      rule,
      file,
      line: lineOf(field.split('.')),
      field,
      cause,
      mend,
    });
    return [
      ...(official
        ? []
        : [
            at(
              'official',
              'not-official',
              'Varje sida säger att den inte är Borås Stads officiella webbplats.',
              'Sätt "official" till true när allt annat i listan är klart.',
            ),
          ]),
      ...(isPlaceholder(siteUrl)
        ? [
            at(
              'siteUrl',
              'site-url',
              `Adressen ${siteUrl} är påhittad.`,
              'Skriv den adress som webbplatsen får. Välj helst en som inte säger vem läsaren är: den syns i historik, QR-koder och meddelanden.',
            ),
          ]
        : []),
      ...(switchboard.confirmed
        ? []
        : [
            at(
              'switchboard.confirmed',
              'switchboard',
              `Växelns nummer, ${switchboard.number}, är inte bekräftat av Borås Stad.`,
              'Fråga Borås Stad. Sätt sedan "confirmed" till true.',
            ),
          ]),
      ...Object.entries(needed)
        .filter(([field]) => data[field] === undefined)
        .map(([field, cause]) =>
          at(field, 'missing-setting', `"${field}" saknas. ${cause}`, 'Fyll i inställningen.'),
        ),
    ];
  });
