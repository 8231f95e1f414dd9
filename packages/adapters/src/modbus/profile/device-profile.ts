import * as z from 'zod';
import { wordOrders } from './word-order.ts';

const titled = z.strictObject({ zh: z.string().min(1), en: z.string().min(1) });

/** Types of a value by the registers that they take; a text takes as many as `words` says. */
export const registerTypes = {
  boolean: 1,
  uint16: 1,
  int16: 1,
  bcd16: 1,
  uint32: 2,
  int32: 2,
  bcd32: 2,
  float32: 2,
  uint64: 4,
  int64: 4,
  float64: 4,
  text: 0,
} as const;

export type RegisterType = keyof typeof registerTypes;

const tables = ['coil', 'discrete', 'holding', 'input'] as const;
const types = Object.keys(registerTypes) as [RegisterType, ...RegisterType[]];

const register = z.strictObject({
  name: z
    .string()
    .regex(/^[a-z][A-Za-z0-9.]*$/)
    .meta({ description: 'Name within the profile' }),
  title: titled.optional(),
  table: z.enum(tables).default('holding').meta({ description: 'Functions 01, 02, 03 and 04, in this order' }),
  address: z.int().min(0).max(65_535).meta({ description: 'As on the wire, from 0' }),
  type: z.enum(types).default('uint16'),
  words: z.int().min(1).max(125).optional().meta({ description: 'Registers of a text' }),
  bit: z.int().min(0).max(15).optional().meta({ description: 'Bit of the register that is the boolean' }),
  wordOrder: z.enum(wordOrders).optional().meta({ description: 'Instead of that of the profile' }),
  scale: z.number().positive().default(1).meta({ description: 'Factor from the integer to the value in `unit`' }),
  offset: z.number().default(0).meta({ description: 'Added after the factor' }),
  unit: z.string().optional().meta({ description: 'UCUM unit of the value' }),
  decimalsFrom: z
    .string()
    .optional()
    .meta({ description: 'Name of the register that holds how many decimals the integer has' }),
  unitFrom: z
    .strictObject({
      register: z.string().meta({ description: 'Name of the register that holds the code of the unit' }),
      units: z.record(z.string().regex(/^\d+$/), z.string().min(1)).meta({ description: 'UCUM units by their codes' }),
    })
    .optional()
    .meta({ description: 'Instead of `unit`; with another code there is no value' }),
  noValue: z
    .array(z.string().regex(/^([0-9A-F]{4})+$/))
    .optional()
    .meta({ description: 'Registers that stand for no value, in hexadecimal, highest word first' }),
  writable: z.boolean().default(false).meta({ description: 'May be written: 05 or 06 and 16' }),
  minimum: z.number().optional().meta({ description: 'Least value that may be written, in `unit`' }),
  maximum: z.number().optional().meta({ description: 'Greatest value that may be written, in `unit`' }),
  mapsTo: z
    .strictObject({
      property: z.string().min(1).meta({ description: 'Code of ht-observed-property' }),
      component: z.string().min(1).optional(),
      invert: z.boolean().optional().meta({ description: 'The property is the opposite of the bit' }),
    })
    .optional()
    .meta({ description: 'Nothing: the value is named as lost' }),
});

/** A register map as data: what stands where in a device, and what it is in the standard. */
export const deviceProfileSchema = z.strictObject({
  id: z.string().regex(/^[a-z0-9][a-z0-9-]*$/),
  title: titled,
  vendor: z.string().min(1),
  document: z.string().min(1).meta({ description: 'Name of the document that the map follows' }),
  sources: z.array(z.string().min(1)).min(1).meta({ description: 'Where the addresses were compared' }),
  confirmed: z.boolean().meta({ description: 'Two independent sources agree on the addresses' }),
  compared: z.iso
    .date()
    .optional()
    .meta({ description: 'When the sources were last read side by side; never, when left out' }),
  note: titled.optional(),
  wordOrder: z.enum(wordOrders).default('ABCD'),
  reading: z
    .strictObject({
      maximum: z.int().min(1).max(125).default(125).meta({ description: 'Registers of one request at most' }),
      gap: z.int().min(0).max(124).default(0).meta({ description: 'Unused registers that may be read along' }),
    })
    .prefault({}),
  registers: z.array(register).min(1),
});

/** A register map, as it is written. */
export type DeviceProfile = z.input<typeof deviceProfileSchema>;

/** A register map with its defaults filled in. */
export type CheckedProfile = z.output<typeof deviceProfileSchema>;

export type ProfileRegister = CheckedProfile['registers'][number];

export type RegisterTable = ProfileRegister['table'];

/** JSON Schema 2020-12 of a register map, for editors. */
export const deviceProfileJsonSchema = (): unknown => z.toJSONSchema(deviceProfileSchema, { io: 'input' });
