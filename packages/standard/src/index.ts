export { createVirtualClock, systemClock, type Clock, type VirtualClock } from './clock.ts';
export {
  defineCodeList,
  findCode,
  isKnownCode,
  type CodeEntry,
  type CodeList,
  type CodeListInfo,
  type CodeListStatus,
  type CodeRow,
} from './codes/code-list.ts';
export type { CodeOf } from './codes/code-of.ts';
export { codeLists, type CodeListId } from './codes/code-lists.generated.ts';
export { childCodes, searchCodes } from './codes/search-codes.ts';
export { dataDictionary, type DictionaryEntity, type DictionaryField } from './dictionary/data-dictionary.ts';
export { Building } from './entities/building.ts';
export {
  defineEntity,
  elements,
  type AuthoredEntity,
  type Element,
  type Entity,
  type EntityDefinition,
  type RecordOf,
  type TypeField,
} from './entities/define-entity.ts';
export { Device } from './entities/device.ts';
export { Division } from './entities/division.ts';
export { EventAction } from './entities/event-action.ts';
export { Event } from './entities/event.ts';
export { Grid } from './entities/grid.ts';
export { House } from './entities/house.ts';
export { Observation } from './entities/observation.ts';
export { Occupancy } from './entities/occupancy.ts';
export { Organization } from './entities/organization.ts';
export { specVersion } from './entities/record-fields.ts';
export { Resident } from './entities/resident.ts';
export { Warning } from './entities/warning.ts';
export { errorCodes, type ErrorCode } from './errors/codes.ts';
export type { ErrorDefinition } from './errors/error-definition.ts';
export { HutongError, type ErrorLocation, type HutongErrorOptions } from './errors/hutong-error.ts';
export type { Field, FieldInfo, FieldKind, FieldMap, ShapeOf } from './fields/field.ts';
export { citizenIdCheckCharacter, isCitizenId } from './identifiers/citizen-id.ts';
export {
  divisionAt,
  divisionLevelOf,
  divisionLevels,
  isWithinDivision,
  parentDivision,
  type DivisionLevel,
} from './identifiers/division-code.ts';
export {
  identifierSchemes,
  type IdentifierScheme,
  type IdentifierSchemeInfo,
} from './identifiers/identifier-schemes.ts';
export {
  isSocialCreditCode,
  organizationCheckCharacter,
  socialCreditCheckCharacter,
} from './identifiers/social-credit-code.ts';
export { formatUrn, parseUrn, referencePattern, urnPattern, urnTypeOf, type UrnParts } from './identifiers/urn.ts';
export { maskRecord } from './privacy/mask-record.ts';
export { maskTitles, maskValue, masks, type MaskRule } from './privacy/masks.ts';
export { isMaskedByDefault, privacyClasses, type PrivacyClass } from './privacy/privacy-class.ts';
export { entities, findEntity, type EntityRecords, type EntityType, type HutongRecord } from './registry.ts';
export { requirements } from './requirements.generated.ts';
export {
  findRequirement,
  type Requirement,
  type RequirementActor,
  type RequirementLevel,
} from './requirements/requirement.ts';
export { jsonSchemaOf, schemaIdOf, type JsonSchema } from './schemas/json-schema.ts';
export { bilingual, type BilingualText, type Language } from './text.ts';
export { formatDateTime, isCalendarDate, isDateTime } from './values/date-time.ts';
export { dueTime } from './events/due-time.ts';
export { findEventKind, type EventKind, type EventPhase, type LimitCalendar } from './events/event-kind.ts';
export type { EventTrigger, TriggerCondition } from './events/event-trigger.ts';
export { eventTriggers } from './events/event-triggers.generated.ts';
export {
  allowedActions,
  findTransition,
  isFinalState,
  lifecycle,
  type EventActionCode,
  type EventState,
  type StaffRole,
  type Transition,
} from './events/lifecycle.ts';
export { parseDuration } from './values/duration.ts';
