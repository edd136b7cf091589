/** Minutes after midnight as Swedish writes the time of day; a day may end at 24.00. @example clockTime(540) // => '9.00' */
export const clockTime = (minutes: number): string =>
  `${Math.floor(minutes / 60)}.${String(minutes % 60).padStart(2, '0')}`;

/** Minutes after midnight of a time as it is recorded. @example minutesOf('09:30') // => 570 */
export function minutesOf(time: string): number {
  const [hours = 0, minutes = 0] = time.split(':').map(Number);
  return hours * 60 + minutes;
}
