/**
 * Makes an error that is reported as an event and not thrown. It has no stack: taking one costs more than finding the
 * fault, and noise on a line makes many errors.
 */
export function reportedError<Reported extends Error>(make: () => Reported): Reported {
  const { stackTraceLimit } = Error;
  Error.stackTraceLimit = 0;
  try {
    return make();
  } finally {
    Error.stackTraceLimit = stackTraceLimit;
  }
}
