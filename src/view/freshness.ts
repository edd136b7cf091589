const dayMs = 86_400_000;

/** Whether a check made on a day is older than the limit. Days are ISO 8601; a day in the future is not old. */
export const isStale = (checkedOn: string, today: string, limitDays: number): boolean =>
  (Date.parse(today) - Date.parse(checkedOn)) / dayMs > limitDays;
