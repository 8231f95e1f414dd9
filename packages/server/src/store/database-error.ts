/** The SQLSTATE or system code of an error, or empty text; the message may quote data, so it is for nobody. */
export function codeOfError(error: unknown): string {
  const code = (error as { code?: unknown } | null)?.code;
  return typeof code === 'string' ? code : '';
}
