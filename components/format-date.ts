/** An ISO date as the person's language writes it: "12 Nov 2026". */
export function formatDate(isoDate: string, language: string): string {
  return formatDay(isoDate, language, { dateStyle: "medium" });
}

/** An ISO date for something recent: "12 Nov", with the year where it is not this one. */
export function formatRecentDate(isoDate: string, language: string, now: Date): string {
  const isThisYear = isoDate.startsWith(`${now.getFullYear()}-`);
  return formatDay(isoDate, language, {
    day: "numeric",
    month: "short",
    ...(isThisYear ? {} : { year: "numeric" }),
  });
}

function formatDay(isoDate: string, language: string, format: Intl.DateTimeFormatOptions): string {
  // An ISO date without a time is midnight in UTC; another time zone might show the day before.
  return new Intl.DateTimeFormat(language, { ...format, timeZone: "UTC" }).format(new Date(isoDate));
}
