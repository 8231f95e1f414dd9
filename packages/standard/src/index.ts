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
export { chinaDivisionCityCodes } from './codes/china-division-city.generated.ts';
export { chinaDivisionCountyCodes } from './codes/china-division-county.generated.ts';
export { gbT2260ProvinceCodes } from './codes/national-lists.generated.ts';
export { codeLists, type CodeListId } from './codes/code-lists.generated.ts';
export { closingReasonOfState } from './rules/closing-reason.ts';
export { rankCode, type NameMatcher } from './codes/rank-code.ts';
export { childCodes, findCodesByName, parentCodes, searchCodes } from './codes/search-codes.ts';
export { dataDictionary, type DictionaryEntity, type DictionaryField } from './dictionary/data-dictionary.ts';
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
export { exampleDivision } from './entities/example-record.ts';
export { AccountabilityMeasure } from './entities/event/accountability-measure.ts';
export { CaseRecord } from './entities/event/case-record.ts';
export { Consultation } from './entities/event/consultation.ts';
export { Dispute } from './entities/event/dispute.ts';
export { Evaluation } from './entities/event/evaluation.ts';
export { EventAction } from './entities/event/event-action.ts';
export { Event } from './entities/event/event.ts';
export { HiddenDanger } from './entities/event/hidden-danger.ts';
export { Inspection } from './entities/event/inspection.ts';
export { Supervision } from './entities/event/supervision.ts';
export { Task } from './entities/event/task.ts';
export { Verification } from './entities/event/verification.ts';
export { BuildingUnit } from './entities/house/building-unit.ts';
export { Building } from './entities/house/building.ts';
export { House } from './entities/house/house.ts';
export { Occupancy } from './entities/house/occupancy.ts';
export { PropertyRight } from './entities/house/property-right.ts';
export { RentalRecord } from './entities/house/rental-record.ts';
export { Enterprise } from './entities/organization/enterprise.ts';
export { GovernanceBody } from './entities/organization/governance-body.ts';
export { Merchant } from './entities/organization/merchant.ts';
export { Organization } from './entities/organization/organization.ts';
export { OwnersCommittee } from './entities/organization/owners-committee.ts';
export { PartyOrganization } from './entities/organization/party-organization.ts';
export { PropertyCompany } from './entities/organization/property-company.ts';
export { ReligiousSite } from './entities/organization/religious-site.ts';
export { School } from './entities/organization/school.ts';
export { SocialOrganization } from './entities/organization/social-organization.ts';
export { Team } from './entities/organization/team.ts';
export { CampusKeyPerson } from './entities/person/campus-key-person.ts';
export { CareSubject } from './entities/person/care-subject.ts';
export { CaseParty } from './entities/person/case-party.ts';
export { CorrectionSubject } from './entities/person/correction-subject.ts';
export { DrugUseSubject } from './entities/person/drug-use-subject.ts';
export { FamilyRelation } from './entities/person/family-relation.ts';
export { HivRiskSubject } from './entities/person/hiv-risk-subject.ts';
export { Household } from './entities/person/household.ts';
export { KeyYouth } from './entities/person/key-youth.ts';
export { MentalDisorderSubject } from './entities/person/mental-disorder-subject.ts';
export { PartyMembership } from './entities/person/party-membership.ts';
export { ReleasedPerson } from './entities/person/released-person.ts';
export { Resident } from './entities/person/resident.ts';
export { StaffMember } from './entities/person/staff-member.ts';
export { Division } from './entities/place/division.ts';
export { Grid } from './entities/place/grid.ts';
export { KeyArea } from './entities/place/key-area.ts';
export { MapLayer } from './entities/place/map-layer.ts';
export { Place } from './entities/place/place.ts';
export { ProtectedLine } from './entities/place/protected-line.ts';
export { StandardAddress } from './entities/place/standard-address.ts';
export { Ballot } from './entities/self-government/ballot.ts';
export { Deliberation } from './entities/self-government/deliberation.ts';
export { Election } from './entities/self-government/election.ts';
export { PointsAccount } from './entities/self-government/points-account.ts';
export { PointsTransaction } from './entities/self-government/points-transaction.ts';
export { PublicDisclosure } from './entities/self-government/public-disclosure.ts';
export { Resolution } from './entities/self-government/resolution.ts';
export { RollEntry } from './entities/self-government/roll-entry.ts';
export { Survey } from './entities/self-government/survey.ts';
export { Topic } from './entities/self-government/topic.ts';
export { VolunteerService } from './entities/self-government/volunteer-service.ts';
export { Vote } from './entities/self-government/vote.ts';
export { Activity } from './entities/service/activity.ts';
export { Attendance } from './entities/service/attendance.ts';
export { Booking } from './entities/service/booking.ts';
export { CareVisit } from './entities/service/care-visit.ts';
export { Certificate } from './entities/service/certificate.ts';
export { FeeBill } from './entities/service/fee-bill.ts';
export { GroupOffer } from './entities/service/group-offer.ts';
export { HealthMeasurement } from './entities/service/health-measurement.ts';
export { Message } from './entities/service/message.ts';
export { ParkingRecord } from './entities/service/parking-record.ts';
export { RepairOrder } from './entities/service/repair-order.ts';
export { ServiceItem } from './entities/service/service-item.ts';
export { ServiceRequest } from './entities/service/service-request.ts';
export { VisitorPass } from './entities/service/visitor-pass.ts';
export { WasteSortingRecord } from './entities/service/waste-sorting-record.ts';
export { AccessAudit } from './entities/sharing/access-audit.ts';
export { AreaResource } from './entities/sharing/area-resource.ts';
export { CatalogEntry } from './entities/sharing/catalog-entry.ts';
export { CommunityAffair } from './entities/sharing/community-affair.ts';
export { Consent } from './entities/sharing/consent.ts';
export { DemandItem } from './entities/sharing/demand-item.ts';
export { ExchangeBatch } from './entities/sharing/exchange-batch.ts';
export { FormTemplate } from './entities/sharing/form-template.ts';
export { HandOver } from './entities/sharing/hand-over.ts';
export { ServiceDemand } from './entities/sharing/service-demand.ts';
export { ServiceTeam } from './entities/sharing/service-team.ts';
export { ShareListItem } from './entities/sharing/share-list-item.ts';
export { AccessRecord } from './entities/situation/access-record.ts';
export { Announcement } from './entities/situation/announcement.ts';
export { Appeal } from './entities/situation/appeal.ts';
export { DeviceState } from './entities/situation/device-state.ts';
export { Observation } from './entities/situation/observation.ts';
export { PatrolTrack } from './entities/situation/patrol-track.ts';
export { PublicOpinionItem } from './entities/situation/public-opinion-item.ts';
export { RiskAssessment } from './entities/situation/risk-assessment.ts';
export { Warning } from './entities/situation/warning.ts';
export { CityComponent } from './entities/thing/city-component.ts';
export { DeviceModel } from './entities/thing/device-model.ts';
export { Device } from './entities/thing/device.ts';
export { Facility } from './entities/thing/facility.ts';
export { Pet } from './entities/thing/pet.ts';
export { Vehicle } from './entities/thing/vehicle.ts';
export { specVersion } from './entities/record-fields.ts';
export { errorCodes, type ErrorCode } from './errors/codes.ts';
export type { ErrorDefinition } from './errors/error-definition.ts';
export type { CodedError, ErrorLocation, HutongErrorOptions } from './errors/coded-error.ts';
export { HutongError } from './errors/hutong-error.ts';
export {
  formatLocalCode,
  isAcceptedCode,
  isLocalForm,
  localCodeFault,
  nationalCode,
  parseLocalCode,
  type LocalCode,
  type LocalCodeFault,
  type LocalCodeParts,
} from './local-codes/local-code.ts';
export { localCodeFaults, type LocalCodeRule } from './local-codes/local-code-faults.ts';
export { maskRuleOf, within } from './fields/within.ts';
export type { Field, FieldInfo, FieldKind, FieldMap, ShapeOf } from './fields/field.ts';
export { citizenId, citizenIdCheckCharacter, citizenIdFrom15, isCitizenId } from './identifiers/citizen-id.ts';
export {
  divisionAt,
  divisionCode,
  divisionLevelOf,
  divisionLevels,
  isDivisionCode,
  isWithinDivision,
  parentDivision,
  type DivisionLevel,
} from './identifiers/division-code.ts';
export { gridCode, professionalGridCode } from './identifiers/grid-code.ts';
export { eui64, macAddress, type HardwareAddressParts } from './identifiers/hardware-address.ts';
export type {
  IdentifierDefinition,
  IdentifierFault,
  IdentifierPart,
  IdentifierParts,
  IdentifierReason,
} from './identifiers/identifier-definition.ts';
export { identifierSchemes, type IdentifierScheme } from './identifiers/identifier-schemes.ts';
export { identify, parseIdentifier } from './identifiers/identify.ts';
export { imei, luhnCheckDigit } from './identifiers/imei.ts';
export { organizationCheckCharacter, organizationCode } from './identifiers/organization-code.ts';
export { plate, type PlateParts } from './identifiers/plate.ts';
export { isSocialCreditCode, socialCreditCheckCharacter, socialCreditCode } from './identifiers/social-credit-code.ts';
export { formatUrn, parseUrn, referencePattern, urn, urnPattern, urnTypeOf, type UrnParts } from './identifiers/urn.ts';
export { videoDeviceId } from './identifiers/video-device-id.ts';
export {
  exposureOf,
  maskPolicies,
  shareListPolicy,
  sharePolicy,
  type AgreedShare,
  type Exposure,
  type MaskPolicy,
  type SharingAgreement,
} from './privacy/mask-policy.ts';
export type { MaskedPlace } from './privacy/mask-report.ts';
export { createMask, mask, type MaskOptions, type MaskResult } from './privacy/mask.ts';
export { maskFieldValue } from './privacy/mask-field-value.ts';
export { maskTitles, maskValue, masks, type MaskRule } from './privacy/masks.ts';
export { isMaskedByDefault, privacyClasses, type PrivacyClass } from './privacy/privacy-class.ts';
export {
  describeSharing,
  governanceTiers,
  shareModes,
  sharingDefaults,
  sharingOf,
  type GovernanceTier,
  type ShareMode,
  type Sharing,
} from './privacy/sharing.ts';
export type { CheckedRecord, Contradiction, FieldRule } from './rules/field-rule.ts';
export { entities, findEntity, type EntityRecords, type EntityType, type HutongRecord } from './registry.ts';
export type { ConversionIssue, ConversionLoss, LossKind } from './releases/conversion-log.ts';
export type { Conversion, ConversionStep } from './releases/conversion-step.ts';
export { convertRecord, type ConversionResult } from './releases/convert-record.ts';
export { describeRelease } from './releases/describe-release.ts';
export { releaseVersions } from './releases/release-versions.ts';
export { changeKinds, type BrokenParty, type ChangeKind, type ChangeRating } from './releases/diff/change-kinds.ts';
export { diffReleases, type ReleaseDiff } from './releases/diff/diff-releases.ts';
export type { ReleaseChange } from './releases/diff/release-change.ts';
export { releaseOfSchemas } from './releases/diff/release-of-schemas.ts';
export { releaseManifest } from './releases/release-by-version.ts';
export type {
  ReleaseCode,
  ReleaseCodeList,
  ReleaseEntity,
  ReleaseField,
  ReleaseFields,
  ReleaseManifest,
  ReleaseRequirement,
} from './releases/release-manifest.ts';
export { requirements } from './requirements.generated.ts';
export {
  findRequirement,
  type Requirement,
  type RequirementActor,
  type RequirementLevel,
} from './requirements/requirement.ts';
export { entityJsonSchema, type JsonSchema } from './schemas/entity-json-schema.ts';
export { jsonSchemaOf, schemaIdOf } from './schemas/json-schema.ts';
export { bilingual, type BilingualText, type Language } from './text.ts';
export { formatDateTime, isCalendarDate, isDateTime, isDay } from './values/date-time.ts';
export { instantOf } from './values/instant.ts';
export { isExactNumber } from './values/exact-number.ts';
export { plainText, plainTextFix, plainTwin } from './text-forms/look-alikes.ts';
export { freeMembersFault, freeMembersRequirement, type FreeMembersFault } from './text-forms/free-members.ts';
export { looseNumber, looseText } from './text-forms/loose-text.ts';
export { isBlankText, isUsableText, unusableAt, usableTextRequirement } from './text-forms/usable-text.ts';
export { dueTime, type WorkingCalendar } from './events/due-time.ts';
export { publicHolidays, publicHolidayYears } from './events/public-holidays.generated.ts';
export {
  findEventKind,
  type ClosingReason,
  type EventEvidence,
  type EventFact,
  type EventKind,
  type EventPhase,
  type GradeCondition,
  type LegalBasis,
  type LimitCalendar,
} from './events/event-kind.ts';
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
export { quantityText, unitSymbol } from './values/unit-symbol.ts';
