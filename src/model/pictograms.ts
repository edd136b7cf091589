/** The pictograms by what they stand for on this site, with the names that editors choose them by. */
export const pictogramLabels = {
  telefon: 'Telefon',
  samtal: 'Samtal',
  steg: 'Steg',
  rad: 'Människor tillsammans',
  soka: 'Söka',
  plan: 'Plan',
  genomfor: 'Gå vidare',
  'folj-upp': 'Följa upp',
  akut: 'Fara',
  skola: 'Skola',
  halsa: 'Hälsa',
  arbete: 'Arbete',
  bostad: 'Bostad',
  'barn-och-unga': 'Barn',
  trygghet: 'Trygghet',
  pengar: 'Pengar',
  papper: 'Papper',
  'kultur-och-sprak': 'Språk',
  myndighet: 'Myndighet',
  kommun: 'Kommun',
  kyrka: 'Kyrka',
} as const;

export type PictogramName = keyof typeof pictogramLabels;
