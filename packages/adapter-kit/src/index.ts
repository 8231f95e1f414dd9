export {
  defineAdapter,
  type Adapter,
  type AdapterTable,
  type MappingContext,
  type MappingResult,
  type MessageIssue,
  type Outcome,
  type Quirk,
  type Setting,
  type SimulationContext,
} from './adapter.ts';
export { bcdDigits, fromBcd, toBcd } from './bytes/bcd.ts';
export { ByteReader } from './bytes/byte-reader.ts';
export { ByteWriter } from './bytes/byte-writer.ts';
export { fromHex, toHex, toHexReversed } from './bytes/hex.ts';
export { crc16Modbus } from './checksum/crc16-modbus.ts';
export { crcHj212 } from './checksum/crc-hj212.ts';
export { sum8 } from './checksum/sum8.ts';
export {
  bcdDecimal,
  decimalNumber,
  type BcdDecimal,
  type BcdDecimalLayout,
  type UnreadableDecimal,
} from './codec/bcd-decimal.ts';
export { parseCassette, readCassette, type Cassette, type RecordedFrame } from './cassette/cassette.ts';
export { bitSet, namesOfBits, type BitNames } from './codec/bit-set.ts';
export type { Codec, Row, ValueOf } from './codec/codec.ts';
export { decimal, scaled } from './codec/decimal.ts';
export { entryNames, namesBelow, type EntryNames, type NamesBelow } from './codec/field-names.ts';
export { int16be, int16le, uint16be, uint16le, uint32be, uint32le, uint48le, uint8 } from './codec/integers.ts';
export type { OptionalCodec } from './codec/optional-codec.ts';
export { isPlaced, placed, type PlacedCodec } from './codec/placed-codec.ts';
export type { SizedCodec } from './codec/sized-codec.ts';
export { table, type Table } from './codec/table.ts';
export { buildCommand, commandOf } from './commands/build-command.ts';
export type { AdapterCommand, CommandContext, CommandParameter, CommandResult } from './commands/command.ts';
export {
  decodeStream,
  type DecodedFrame,
  type DecodedStream,
  type DecodeStreamOptions,
  type DiscardedRun,
  type RejectedFrame,
} from './decoding/decode-stream.ts';
export { safeDecode, safeEncode } from './decoding/safe.ts';
export { toJson } from './decoding/to-json.ts';
export { explainFrame, type ExplainedField, type Explanation } from './explain/explain-frame.ts';
export type { FieldMeanings } from './explain/meaning-of.ts';
export { readField } from './explain/read-field.ts';
export { fault, Trace, type FieldMeaning, type TracedField } from './explain/trace.ts';
export type { DeviceFile, FileFacts, FileStep, StoredFile } from './files/device-file.ts';
export { missingPieces, withPiece, type FilePiece } from './files/pieces.ts';
export type { Framer, FramerEvent } from './framing/framer.ts';
export { reportedError } from './framing/reported-error.ts';
export { createResyncFramer, falseStart, type FrameRules, type Verdict } from './framing/resync-framer.ts';
export type { HeldMessage, Session, SessionContext, SessionStep } from './session.ts';
export { contentAddress, fileRecord } from './mapping/file-record.ts';
export { instantDigits } from './mapping/instant-digits.ts';
export { localId } from './mapping/local-id.ts';
export { LostNames } from './mapping/lost-names.ts';
export { observation, type Reading } from './mapping/observation.ts';
export { observedProperty, type ObservedProperty } from './mapping/observed-property.ts';
export { deviceAt, sourceAt, type ReadingSource } from './mapping/reading-source.ts';
export { Readings } from './mapping/readings.ts';
export { maskFrame, type MaskedFrame, type OmissionReason } from './privacy/mask-frame.ts';
export type { Digest } from './privacy/masks.ts';
export type { PersonalFields, PersonalMask, PersonalRule } from './privacy/personal-fields.ts';
export { qualityAspects, type AdapterQuality, type Exemptions, type QualityAspect } from './quality.ts';
