import { interfaceStrings, type InterfaceString } from '../../src/i18n/interfaceStrings.ts';
import { placeholdersIn } from '../../src/i18n/placeholders.ts';
import { pageKeys, type PageKey } from '../../src/model/addresses.ts';
import { needKeys } from '../../src/model/needs.ts';
import type { ContentFile } from '../../src/store/contentFiles.ts';

const sections = Object.entries<Readonly<Record<string, InterfaceString>>>(interfaceStrings);

/** Each string says its own key, so that a test can see which one a page shows, and what the site puts into it. */
const strings = sections
  .map(
    ([section, names]) =>
      `${section}:\n${Object.entries(names)
        .map(
          ([name, { note }]) => `  ${name}: "${[`${section}.${name}`, ...placeholdersIn(note)].join(' ')}"\n`,
        )
        .join('')}`,
  )
  .join('');

const termKeys = new Set(
  sections.flatMap(([, names]) =>
    Object.values(names).flatMap(({ term }) => (term === undefined ? [] : [term])),
  ),
);

/** A concept with a made-up word that marks its variety; the tests hold no Romani. */
const term = (key: string): string => `swedish: "${key}"
english: "${key} in English"
arli:
  word: "arli:${key}"
  sources:
    - code: PROV
`;

const bodies: Partial<Record<PageKey, string>> = {
  start: 'Läs om [så går ett stöd till](/stod/) och [kontakterna](/kontakter/).\n',
  kontakter: '<ContactCard id="exempelmyndigheten" />\n',
  stod: '<Step number="1" name="Samtal" pictogram="samtal">\n\nVi pratar.\n\n### Mer om samtalet\n\nText.\n\n</Step>\n\n<Note>\n\nEn upplysning.\n\n</Note>\n',
};

const page = (key: PageKey): string => `---
title: "Sidan ${key}"
description: "Om sidan ${key}."
---

${bodies[key] ?? 'Text.\n'}`;

/** Who helps with what: the bridge-builder with school, the contact with everything else. */
const finder = `rows:
${needKeys
  .map(
    (need) =>
      `  - need: ${need}\n    ${need === 'skola' ? 'bridgeBuilder: skola' : 'next: [exempelmyndigheten]'}\n`,
  )
  .join('')}`;

const files: Readonly<Record<string, string>> = {
  ...Object.fromEntries(pageKeys.map((key) => [`pages/${key}.sv.mdx`, page(key)])),
  ...Object.fromEntries([...termKeys].map((key) => [`terms/${key}.yaml`, term(key)])),
  'interface/strings.sv.yaml': strings,
  'finder/finder.yaml': finder,
  'settings/settings.yaml': `siteName: "En liten webbplats"
siteUrl: https://liten.example
official: false
publisher: "Exempelstad"
publisherUrl: https://exempelstad.example/
office: "Exempelförvaltningen"
officeAsOf: "Enligt ett exempel"
switchboard:
  number: "031-390 06 00"
  source: "Ett exempel"
  confirmed: false
showUnreviewedWords: true
freshForDays: 365
exit:
  url: https://vader.example/
  name: "Vädret"
accessibility:
  conformance: delvis
  standard: "EN 301 549"
  method: sjalv
  assessedOn: 2026-01-01
  updated: 2026-01-01
securityExpires: 2027-01-01
`,
  'pages/start.lattlast.mdx': `---
title: "Start på lättläst"
description: "Om starten på lättläst."
---

Kort text.
`,
  'areas/utbildning.sv.md': `---
title: "Utbildning"
description: "Om utbildning."
order: 1
nationalAim: "Ett mål."
nationalActions:
  - key: forsta
    text: "En åtgärd."
contacts: [exempelmyndigheten]
---

Text.
`,
  'bridge-builders/skola.sv.md': `---
title: "Brobyggare i skolan"
description: "Stöd i skolan."
order: 1
lastChecked: 2026-01-01
---

Text om brobyggaren.
`,
  'bridge-builders/skola.lattlast.md': `---
title: "Brobyggare i skolan, lättläst"
description: "Stöd i skolan, lättläst."
---
`,
  'contacts/exempelmyndigheten.sv.md': `---
title: "Exempelmyndigheten"
description: "En myndighet."
order: 1
kind: stat
phone: "031-390 06 01"
phoneSource: "Ett exempel"
onSlide: false
lastChecked: 2026-01-01
---
`,
  'meetings/mote-1.sv.md': `---
title: "Ett möte"
description: "Om mötet."
date: 2026-03-01
state: justerat
approvedOn: 2026-03-15
agenda:
  - key: oppning
    title: "Mötet öppnas"
items:
  - number: "1"
    title: "En punkt"
    text: "Rådet talade."
    agreement: enigt
    decision: "Ett beslut."
---
`,
  'news/nyhet-1.sv.md': `---
title: "En nyhet"
description: "Om nyheten."
date: 2026-02-01
area: utbildning
---

Det hände något.
`,
  'results/2025.sv.md': `---
title: "Resultat 2025"
description: "Årets tal."
year: 2025
heading: "Mål"
indicators:
  - key: stod
    name: "Stöd"
    sourceLabel: "Antal stöd"
    value: 3
    unit: "stöd"
    doesNotSay: "Hur många som fick stöd."
---
`,
};

/**
 * A whole content folder with one entry of each type, without any faults.
 * @param overrides files to add or replace, by path below `content/`; `null` takes a file away
 */
export const smallSite = (overrides: Readonly<Record<string, string | null>> = {}): ContentFile[] =>
  Object.entries({ ...files, ...overrides })
    .flatMap(([path, text]) => (text === null ? [] : [{ path, text }]))
    .sort((a, b) => (a.path < b.path ? -1 : 1));
