/** Days as whole numbers since 1970-01-01. */
export type Day = number;

/** @returns the day of `YYYY-MM-DD`, NaN when there is none */
export const dayNumber = (iso: string): Day => Math.floor(Date.parse(`${iso}T00:00:00Z`) / 86_400_000);

export const isoDay = (day: Day): string => new Date(day * 86_400_000).toISOString().slice(0, 10);

/** 1 (Monday) to 7. */
export const weekdayOf = (day: Day): number => ((((day + 3) % 7) + 7) % 7) + 1;

/** The last such weekday up to a day, that day included. */
export const weekdayUpTo = (day: Day, weekday: number): Day => day - ((weekdayOf(day) - weekday + 7) % 7);

/** The first such weekday from a day on, that day included. */
export const weekdayFrom = (day: Day, weekday: number): Day => day + ((weekday - weekdayOf(day) + 7) % 7);
