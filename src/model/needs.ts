/** What a resident may need help with; the order is the order on the page. The names are interface strings. */
export const needs = {
  akut: 'Akut hjälp',
  skola: 'Skola och utbildning',
  halsa: 'Hälsa och vård',
  arbete: 'Arbete',
  bostad: 'Bostad',
  'barn-och-unga': 'Barn, unga och familj',
  trygghet: 'Trygghet och våld',
  pengar: 'Pengar och försörjning',
  papper: 'Papper, tillstånd och myndigheter',
  'kultur-och-sprak': 'Språk, kultur och föreningar',
} as const;

export type Need = keyof typeof needs;

export const needKeys = Object.keys(needs) as Need[];

export const isNeed = (value: string): value is Need => Object.hasOwn(needs, value);
