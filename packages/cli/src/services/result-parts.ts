import * as z from 'zod';

/** A text in both languages, as it stands in results. */
export const bilingualSchema = z.object({ zh: z.string(), en: z.string() });

/** Where a file was written, for commands that take `--out`. */
export const writtenSchema = z.string().meta({ description: 'Path of the file that was written' });
