/** Minutes after midnight as Swedish writes the time of day; a day may end at 24.00. @example clockTime(540) // => '9.00' */
export const clockTime = (minutes: number): string =>
  `${Math.floor(minutes / 60)}.${String(minutes % 60).padStart(2, '0')}`;
