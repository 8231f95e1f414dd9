const dayLength = 86_400_000;
const secondsPerDay = 86_400;

/** Built-in formats that show dates or times, with those of the East Asian versions (ECMA-376-1 §18.8.30). */
const isBuiltInDateFormat = (id: number): boolean =>
  (id >= 14 && id <= 22) || (id >= 27 && id <= 36) || (id >= 45 && id <= 47) || (id >= 50 && id <= 58);

/** Whether a number format shows a date or a time. */
export function isDateFormat(id: number, code: string | undefined): boolean {
  if (code === undefined) return isBuiltInDateFormat(id);
  const bare = code
    .replaceAll(/"[^"]*"|\\.|_.|\*./g, '')
    .replaceAll(/\[(?!(?:h+|m+|s+)\])[^\]]*\]/gi, '')
    .replaceAll(/general/gi, '');
  return /[ymdhs年月日]/i.test(bare);
}

/**
 * The date of a serial number as ISO 8601 text without zone, with the time when it has one; undefined for a number that
 * is no date. `starts1904` is the workbook's date system; the 1900 one counts a 29 February that never was
 * (ECMA-376-1 §18.17.4).
 */
export function dateOfSerial(serial: number, starts1904: boolean): string | undefined {
  if (!Number.isFinite(serial) || serial < 0 || serial >= 2_958_466 || (!starts1904 && Math.floor(serial) === 60))
    return undefined;
  const epoch = starts1904 ? Date.UTC(1904, 0, 1) : Date.UTC(1899, 11, serial < 60 ? 31 : 30);
  const seconds = Math.round((serial % 1) * secondsPerDay);
  const text = new Date(epoch + Math.floor(serial) * dayLength + seconds * 1000).toISOString();
  return seconds === 0 ? text.slice(0, 10) : text.slice(0, 19);
}
