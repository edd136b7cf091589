/** Every rule that the built site is held to, and why it exists. */
export const siteRules = {
  'internal-link': 'Allt som en sida, en stilmall eller ett flöde länkar till på webbplatsen finns.',
  'same-language': 'En länk stannar på läsarens språk.',
  html: 'Sidorna är giltig HTML, så att alla webbläsare och hjälpmedel läser dem lika.',
  language: 'Varje text är märkt med sitt språk, så att den läses upp rätt (WCAG 3.1.1, 3.1.2).',
  'language-picker': 'Språkväljaren leder till samma sida på alla språk.',
  head: 'Titel och beskrivning finns, märkta med sitt språk.',
  fallback: 'En sida som inte är på språket säger det, för läsaren och för sökmotorer.',
  alternates: 'Sökmotorer får veta på vilka språk sidan verkligen finns.',
  landmarks: 'Den som använder hjälpmedel hittar sidans delar (WCAG 1.3.1).',
  headings: 'Rubrikerna går i ordning (WCAG 1.3.1).',
  'unique-id': 'Ett id finns en gång på en sida.',
  'unique-title': 'En titel finns en gång på ett språk (WCAG 2.4.2).',
  origin: 'Ingenting hämtas från andra webbplatser.',
  help: 'Vägen till en människa är på samma plats överallt (WCAG 3.2.6).',
  'neutral-title': 'Sidor om våld avslöjar inget i flikar, historik och länkar.',
  budget: 'Sidorna går att läsa på en billig telefon med dåligt nät.',
  saved: 'Filen med alla kontakter fungerar var den än öppnas.',
  sitemap: 'Kartan för sökmotorer har alla sidor, och bara riktiga sidor.',
  'search-index': 'Webbplatsens egen sökning hittar bara riktiga sidor.',
  example: 'Påhittat innehåll sprids inte.',
  admin: 'Läsare leds aldrig till redaktörernas skrivbord.',
  'personal-number': 'Inga personnummer publiceras.',
  csp: 'Bara webbplatsens egna filer kan köras och hämtas.',
  state: 'Ingenting sparas i läsarens webbläsare.',
} as const satisfies Record<string, string>;

export type SiteRule = keyof typeof siteRules;
