const swedishName = 'namn på en svensk myndighet, som står på svenska också inne i romani';
const otherMeaning = 'svenskt ord med en annan betydelse';
const loan = 'svenskt ord, lånat in i romani';

/**
 * Words of the term base that are Swedish words too, where nothing in the term base shows it, and why. They are not
 * taken for Romani in a Swedish text.
 */
export const alsoSwedish: Readonly<Record<string, string>> = {
  länsstyrelsen: swedishName,
  riksdagen: swedishName,
  amen: otherMeaning,
  cello: otherMeaning,
  iller: otherMeaning,
  kris: otherMeaning,
  manus: otherMeaning,
  rigg: otherMeaning,
  tele: otherMeaning,
  viktiga: loan,
  webb: loan,
};
