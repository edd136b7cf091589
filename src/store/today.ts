/** The day that the site is made for, ISO 8601: BUILD_DATE, which a build sets, or the real day while editing. */
export const today = (): string => process.env['BUILD_DATE'] ?? new Date().toISOString().slice(0, 10);
