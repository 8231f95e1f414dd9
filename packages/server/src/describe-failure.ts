/** What may be logged of an unexpected error: its kind and place. A database error quotes the row it failed on, so no message. */
export const describeFailure = (error: unknown): Record<string, unknown> =>
  error instanceof Error
    ? {
        name: error.name,
        code: (error as { code?: unknown }).code,
        stack: error.stack?.split('\n').filter((line) => line.startsWith('    at ')),
      }
    : { name: typeof error };
