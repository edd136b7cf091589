import { translationKeys, type LanguageKey } from '../../src/i18n/languages.ts';
import type { ContentFile } from '../../src/store/contentFiles.ts';
import { smallSite } from './smallSite.ts';

/** A role's name as long as editors may dream it up, 80 characters, and its language; the tests hold no Romani. */
export const longRole = (language: LanguageKey): string =>
  `Samordnare (${language}) för skolfrågor, hälsofrågor, boendefrågor och familjestödsverksamhet`.slice(
    0,
    80,
  );

const translation = (language: LanguageKey): string => `---
title: "${longRole(language)}"
description: "Om rollen (${language})."
---
`;

/** The record that the tests change, with a number of its own. */
export const directNumber = '031-390 06 42';

const swedish = `---
title: "${longRole('sv')}"
description: "Om rollen."
order: 2
phone: "${directNumber}"
phoneSource: "Ett exempel"
sms: true
where: "Exempelgatan 1"
hours:
  - days: [mandag, tisdag, onsdag, torsdag]
    opens: "09:00"
    closes: "16:00"
  - days: [fredag]
    opens: "09:00"
    closes: "12:00"
dropIn:
  - days: [tisdag]
    opens: "13:00"
    closes: "15:00"
closedDays:
  - from: 2026-01-02
  - from: 2026-06-22
    to: 2026-07-03
lastChecked: 2026-01-01
---
`;

const contact = (title: string, fields: string): string => `---
title: "${title}"
description: "Om ${title}."
order: 3
kind: stat
${fields}onSlide: false
lastChecked: 2024-01-01
---
`;

/** The small site with what the real content has not been given yet: a direct number, hours, text messages, a long name. */
export const directSite = (overrides: Readonly<Record<string, string | null>> = {}): ContentFile[] =>
  smallSite({
    'bridge-builders/direkt.sv.md': swedish,
    ...Object.fromEntries(
      translationKeys.map((key) => [`bridge-builders/direkt.${key}.md`, translation(key)]),
    ),
    'contacts/utan-nummer.sv.md': contact('Myndigheten utan nummer', ''),
    'contacts/utland.sv.md': contact(
      'Myndigheten i ett annat land',
      'phone: "+358 9 3101 691"\nphoneSource: "Ett exempel"\n',
    ),
    ...overrides,
  });
