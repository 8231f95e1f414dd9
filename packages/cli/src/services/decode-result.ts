import * as z from 'zod';

const span = { offset: z.int(), length: z.int() };

const text = z.object({ zh: z.string(), en: z.string() });

const explain = z
  .array(
    z.object({
      ...span,
      field: z.string().meta({ description: 'Path of the value in the message' }),
      title: text,
      raw: z.string().meta({ description: 'Bytes in hexadecimal' }),
      plain: z.string().optional().meta({ description: 'Bytes without escapes or offsets of the line' }),
      value: z.unknown(),
      name: text.optional().meta({ description: 'What a code stands for' }),
      unit: z.string().optional(),
      clause: z.string().optional(),
      clauseStatus: z
        .literal('unconfirmed')
        .optional()
        .meta({ description: 'The clause was not compared with the text of the standard' }),
      layoutStatus: z
        .literal('unconfirmed')
        .optional()
        .meta({ description: 'The layout was not compared with a text or a capture' }),
      framing: z.literal(true).optional(),
      error: z.string().optional().meta({ description: 'Code of the error at this place' }),
    }),
  )
  .optional();

const issues = z
  .array(z.object({ code: z.string(), field: z.string(), offset: z.int().optional(), reason: z.string() }))
  .optional()
  .meta({ description: 'Parts of the message that could not be read, though the rest could' });

/** Result of `hutong decode`. */
export const decodeResult = z.object({
  adapter: z.string(),
  frames: z.array(
    z.union([
      z.strictObject({ ...span, message: z.unknown(), issues, explain }),
      z.strictObject({
        ...span,
        error: z.object({ code: z.string(), message: z.string(), offset: z.int(), field: z.string().optional() }),
        explain,
      }),
    ]),
  ),
  discarded: z.array(
    z.object({
      ...span,
      filler: z.literal(true).optional().meta({ description: 'The bytes say nothing: they wake the line, or fill it' }),
    }),
  ),
  records: z.array(z.looseObject({ id: z.string(), type: z.string() })),
});
