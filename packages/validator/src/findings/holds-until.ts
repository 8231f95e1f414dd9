const dayLength = 24 * 60 * 60 * 1000;

/** Whether an exception with a last day still holds at a time; that day counts to its end in every zone. */
export const holdsUntil = (until: string | undefined, now: number): boolean =>
  until === undefined || now < Date.parse(`${until}T00:00:00-12:00`) + dayLength;
