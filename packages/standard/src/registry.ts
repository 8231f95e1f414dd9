import type { Entity } from './entities/define-entity.ts';
import { AccountabilityMeasure } from './entities/event/accountability-measure.ts';
import { CaseRecord } from './entities/event/case-record.ts';
import { Consultation } from './entities/event/consultation.ts';
import { Dispute } from './entities/event/dispute.ts';
import { Evaluation } from './entities/event/evaluation.ts';
import { EventAction } from './entities/event/event-action.ts';
import { Event } from './entities/event/event.ts';
import { HiddenDanger } from './entities/event/hidden-danger.ts';
import { Inspection } from './entities/event/inspection.ts';
import { Supervision } from './entities/event/supervision.ts';
import { Task } from './entities/event/task.ts';
import { Verification } from './entities/event/verification.ts';
import { BuildingUnit } from './entities/house/building-unit.ts';
import { Building } from './entities/house/building.ts';
import { House } from './entities/house/house.ts';
import { Occupancy } from './entities/house/occupancy.ts';
import { PropertyRight } from './entities/house/property-right.ts';
import { RentalRecord } from './entities/house/rental-record.ts';
import { Enterprise } from './entities/organization/enterprise.ts';
import { GovernanceBody } from './entities/organization/governance-body.ts';
import { Merchant } from './entities/organization/merchant.ts';
import { Organization } from './entities/organization/organization.ts';
import { OwnersCommittee } from './entities/organization/owners-committee.ts';
import { PartyOrganization } from './entities/organization/party-organization.ts';
import { PropertyCompany } from './entities/organization/property-company.ts';
import { ReligiousSite } from './entities/organization/religious-site.ts';
import { School } from './entities/organization/school.ts';
import { SocialOrganization } from './entities/organization/social-organization.ts';
import { Team } from './entities/organization/team.ts';
import { CampusKeyPerson } from './entities/person/campus-key-person.ts';
import { CareSubject } from './entities/person/care-subject.ts';
import { CaseParty } from './entities/person/case-party.ts';
import { CorrectionSubject } from './entities/person/correction-subject.ts';
import { DrugUseSubject } from './entities/person/drug-use-subject.ts';
import { FamilyRelation } from './entities/person/family-relation.ts';
import { HivRiskSubject } from './entities/person/hiv-risk-subject.ts';
import { Household } from './entities/person/household.ts';
import { KeyYouth } from './entities/person/key-youth.ts';
import { MentalDisorderSubject } from './entities/person/mental-disorder-subject.ts';
import { PartyMembership } from './entities/person/party-membership.ts';
import { ReleasedPerson } from './entities/person/released-person.ts';
import { Resident } from './entities/person/resident.ts';
import { StaffMember } from './entities/person/staff-member.ts';
import { Division } from './entities/place/division.ts';
import { Grid } from './entities/place/grid.ts';
import { KeyArea } from './entities/place/key-area.ts';
import { MapLayer } from './entities/place/map-layer.ts';
import { Place } from './entities/place/place.ts';
import { ProtectedLine } from './entities/place/protected-line.ts';
import { StandardAddress } from './entities/place/standard-address.ts';
import { Ballot } from './entities/self-government/ballot.ts';
import { Deliberation } from './entities/self-government/deliberation.ts';
import { Election } from './entities/self-government/election.ts';
import { PointsAccount } from './entities/self-government/points-account.ts';
import { PointsTransaction } from './entities/self-government/points-transaction.ts';
import { PublicDisclosure } from './entities/self-government/public-disclosure.ts';
import { Resolution } from './entities/self-government/resolution.ts';
import { RollEntry } from './entities/self-government/roll-entry.ts';
import { Survey } from './entities/self-government/survey.ts';
import { Topic } from './entities/self-government/topic.ts';
import { VolunteerService } from './entities/self-government/volunteer-service.ts';
import { Vote } from './entities/self-government/vote.ts';
import { Activity } from './entities/service/activity.ts';
import { Attendance } from './entities/service/attendance.ts';
import { Booking } from './entities/service/booking.ts';
import { CareVisit } from './entities/service/care-visit.ts';
import { Certificate } from './entities/service/certificate.ts';
import { FeeBill } from './entities/service/fee-bill.ts';
import { GroupOffer } from './entities/service/group-offer.ts';
import { HealthMeasurement } from './entities/service/health-measurement.ts';
import { Message } from './entities/service/message.ts';
import { ParkingRecord } from './entities/service/parking-record.ts';
import { RepairOrder } from './entities/service/repair-order.ts';
import { ServiceItem } from './entities/service/service-item.ts';
import { ServiceRequest } from './entities/service/service-request.ts';
import { VisitorPass } from './entities/service/visitor-pass.ts';
import { WasteSortingRecord } from './entities/service/waste-sorting-record.ts';
import { AccessAudit } from './entities/sharing/access-audit.ts';
import { AreaResource } from './entities/sharing/area-resource.ts';
import { CatalogEntry } from './entities/sharing/catalog-entry.ts';
import { CommunityAffair } from './entities/sharing/community-affair.ts';
import { Consent } from './entities/sharing/consent.ts';
import { DemandItem } from './entities/sharing/demand-item.ts';
import { ExchangeBatch } from './entities/sharing/exchange-batch.ts';
import { FormTemplate } from './entities/sharing/form-template.ts';
import { HandOver } from './entities/sharing/hand-over.ts';
import { ServiceDemand } from './entities/sharing/service-demand.ts';
import { ServiceTeam } from './entities/sharing/service-team.ts';
import { ShareListItem } from './entities/sharing/share-list-item.ts';
import { AccessRecord } from './entities/situation/access-record.ts';
import { Announcement } from './entities/situation/announcement.ts';
import { Appeal } from './entities/situation/appeal.ts';
import { DeviceState } from './entities/situation/device-state.ts';
import { Observation } from './entities/situation/observation.ts';
import { PatrolTrack } from './entities/situation/patrol-track.ts';
import { PublicOpinionItem } from './entities/situation/public-opinion-item.ts';
import { RiskAssessment } from './entities/situation/risk-assessment.ts';
import { Warning } from './entities/situation/warning.ts';
import { CityComponent } from './entities/thing/city-component.ts';
import { DeviceModel } from './entities/thing/device-model.ts';
import { Device } from './entities/thing/device.ts';
import { Facility } from './entities/thing/facility.ts';
import { Pet } from './entities/thing/pet.ts';
import { Vehicle } from './entities/thing/vehicle.ts';

/** All entities of the standard, by type. */
export const entities = {
  Resident,
  Division,
  Grid,
  Building,
  House,
  Occupancy,
  Organization,
  Device,
  Observation,
  Warning,
  Event,
  EventAction,
  CampusKeyPerson,
  CareSubject,
  CaseParty,
  CorrectionSubject,
  DrugUseSubject,
  FamilyRelation,
  HivRiskSubject,
  Household,
  KeyYouth,
  MentalDisorderSubject,
  PartyMembership,
  ReleasedPerson,
  StaffMember,
  KeyArea,
  MapLayer,
  Place,
  ProtectedLine,
  StandardAddress,
  BuildingUnit,
  PropertyRight,
  RentalRecord,
  Enterprise,
  GovernanceBody,
  Merchant,
  OwnersCommittee,
  PartyOrganization,
  PropertyCompany,
  ReligiousSite,
  School,
  SocialOrganization,
  Team,
  CityComponent,
  DeviceModel,
  Facility,
  Pet,
  Vehicle,
  AccessRecord,
  Announcement,
  Appeal,
  DeviceState,
  PatrolTrack,
  PublicOpinionItem,
  RiskAssessment,
  AccountabilityMeasure,
  CaseRecord,
  Consultation,
  Dispute,
  Evaluation,
  HiddenDanger,
  Inspection,
  Supervision,
  Task,
  Verification,
  Activity,
  Attendance,
  Booking,
  CareVisit,
  Certificate,
  FeeBill,
  GroupOffer,
  HealthMeasurement,
  Message,
  ParkingRecord,
  RepairOrder,
  ServiceItem,
  ServiceRequest,
  VisitorPass,
  WasteSortingRecord,
  Ballot,
  Deliberation,
  Election,
  PointsAccount,
  PointsTransaction,
  PublicDisclosure,
  Resolution,
  RollEntry,
  Survey,
  Topic,
  VolunteerService,
  Vote,
  AccessAudit,
  AreaResource,
  CatalogEntry,
  CommunityAffair,
  Consent,
  DemandItem,
  ExchangeBatch,
  FormTemplate,
  HandOver,
  ServiceDemand,
  ServiceTeam,
  ShareListItem,
} as const satisfies Record<string, Entity>;

/** Type of a record of the standard. */
export type EntityType = keyof typeof entities;

/** The record type of each entity type. */
export type EntityRecords = { [Type in EntityType]: (typeof entities)[Type]['schema']['_output'] };

/** Any record of the standard, told apart by `type`. */
export type HutongRecord = EntityRecords[EntityType];

/** The entity of a type name, or undefined when the standard has none. */
export const findEntity = (type: string): Entity | undefined =>
  Object.hasOwn(entities, type) ? entities[type as EntityType] : undefined;
