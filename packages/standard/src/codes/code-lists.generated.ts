// Generated from spec/codes and spec/events; do not edit. Run `pnpm generate`.
import type { CodeList } from './code-list.ts';
import { chinaDivisionCityCodes } from './china-division-city.generated.ts';
import { chinaDivisionCountyCodes } from './china-division-county.generated.ts';
import { dataLevelCodes } from './data-level.generated.ts';
import { emergencyClassCodes } from './emergency-class.generated.ts';
import { ga21412ReligionCodes } from './ga-214-12-religion.generated.ts';
import { ga247PlateTypeCodes } from './ga-24-7-plate-type.generated.ts';
import { ga248VehicleColorCodes } from './ga-24-8-vehicle-color.generated.ts';
import { gaT200032AddressElementCodes } from './ga-t-2000-32-address-element.generated.ts';
import { gaT200037BloodTypeCodes } from './ga-t-2000-37-blood-type.generated.ts';
import { gaT517CertificateCodes } from './ga-t-517-certificate.generated.ts';
import { gbT2260ProvinceCodes } from './gb-t-2260-province.generated.ts';
import { gbT22611SexCodes } from './gb-t-2261-1-sex.generated.ts';
import { gbT22612MaritalCodes } from './gb-t-2261-2-marital.generated.ts';
import { gbT22613Health1digitCodes } from './gb-t-2261-3-health-1digit.generated.ts';
import { gbT22614EmploymentCodes } from './gb-t-2261-4-employment.generated.ts';
import { gbT268753AnalogTypeCodes } from './gb-t-26875-3-analog-type.generated.ts';
import { gbT268753CommandCodes } from './gb-t-26875-3-command.generated.ts';
import { gbT268753ComponentStatusBitCodes } from './gb-t-26875-3-component-status-bit.generated.ts';
import { gbT268753ComponentTypeCodes } from './gb-t-26875-3-component-type.generated.ts';
import { gbT268753DataTypeCodes } from './gb-t-26875-3-data-type.generated.ts';
import { gbT268753OperationBitCodes } from './gb-t-26875-3-operation-bit.generated.ts';
import { gbT268753SystemStatusBitCodes } from './gb-t-26875-3-system-status-bit.generated.ts';
import { gbT268753SystemTypeCodes } from './gb-t-26875-3-system-type.generated.ts';
import { gbT28181DeviceTypeCodes } from './gb-t-28181-device-type.generated.ts';
import { gbT304282ComponentCodes } from './gb-t-30428-2-component.generated.ts';
import { gbT304282EventCodes } from './gb-t-30428-2-event.generated.ts';
import { gbT31000AccountabilityMeasureCodes } from './gb-t-31000-accountability-measure.generated.ts';
import { gbT31000AdminLevelCodes } from './gb-t-31000-admin-level.generated.ts';
import { gbT31000AdmissionStatusCodes } from './gb-t-31000-admission-status.generated.ts';
import { gbT31000AgencyTypeCodes } from './gb-t-31000-agency-type.generated.ts';
import { gbT31000AreaTypeCodes } from './gb-t-31000-area-type.generated.ts';
import { gbT31000AssistanceMeansCodes } from './gb-t-31000-assistance-means.generated.ts';
import { gbT31000AssistanceSourceCodes } from './gb-t-31000-assistance-source.generated.ts';
import { gbT31000AttentionLevelCodes } from './gb-t-31000-attention-level.generated.ts';
import { gbT31000AttentionTypeCodes } from './gb-t-31000-attention-type.generated.ts';
import { gbT31000BuildingUseCodes } from './gb-t-31000-building-use.generated.ts';
import { gbT31000BusinessScopeCodes } from './gb-t-31000-business-scope.generated.ts';
import { gbT31000CareManagerCodes } from './gb-t-31000-care-manager.generated.ts';
import { gbT31000CaseNatureCodes } from './gb-t-31000-case-nature.generated.ts';
import { gbT31000CorrectionClassCodes } from './gb-t-31000-correction-class.generated.ts';
import { gbT31000CorrectionReceptionCodes } from './gb-t-31000-correction-reception.generated.ts';
import { gbT31000CorrectionTeamMemberCodes } from './gb-t-31000-correction-team-member.generated.ts';
import { gbT31000CorrectionTerminationCodes } from './gb-t-31000-correction-termination.generated.ts';
import { gbT31000CrimeClassCodes } from './gb-t-31000-crime-class.generated.ts';
import { gbT31000DeliveryEnterpriseTypeCodes } from './gb-t-31000-delivery-enterprise-type.generated.ts';
import { gbT31000DisputeCategoryCodes } from './gb-t-31000-dispute-category.generated.ts';
import { gbT31000DisputePartyCategoryCodes } from './gb-t-31000-dispute-party-category.generated.ts';
import { gbT31000DisputeScaleCodes } from './gb-t-31000-dispute-scale.generated.ts';
import { gbT31000DrugControlStatusCodes } from './gb-t-31000-drug-control-status.generated.ts';
import { gbT31000DwellingTypeCodes } from './gb-t-31000-dwelling-type.generated.ts';
import { gbT31000EffectRatingCodes } from './gb-t-31000-effect-rating.generated.ts';
import { gbT31000EnterpriseCategoryCodes } from './gb-t-31000-enterprise-category.generated.ts';
import { gbT31000EventGradeCodes } from './gb-t-31000-event-grade.generated.ts';
import { gbT31000FamilyEconomyCodes } from './gb-t-31000-family-economy.generated.ts';
import { gbT31000FourHistoriesCodes } from './gb-t-31000-four-histories.generated.ts';
import { gbT31000HandoverStatusCodes } from './gb-t-31000-handover-status.generated.ts';
import { gbT31000HarmLevelCodes } from './gb-t-31000-harm-level.generated.ts';
import { gbT31000HealthStatusCodes } from './gb-t-31000-health-status.generated.ts';
import { gbT31000HoldingTypeCodes } from './gb-t-31000-holding-type.generated.ts';
import { gbT31000HospitalizationReasonCodes } from './gb-t-31000-hospitalization-reason.generated.ts';
import { gbT31000HouseholdConsistencyCodes } from './gb-t-31000-household-consistency.generated.ts';
import { gbT31000InfectionRouteCodes } from './gb-t-31000-infection-route.generated.ts';
import { gbT31000InflowReasonCodes } from './gb-t-31000-inflow-reason.generated.ts';
import { gbT31000KeyYouthTypeCodes } from './gb-t-31000-key-youth-type.generated.ts';
import { gbT31000LeftBehindTypeCodes } from './gb-t-31000-left-behind-type.generated.ts';
import { gbT31000LineTypeCodes } from './gb-t-31000-line-type.generated.ts';
import { gbT31000MajorEventTypeCodes } from './gb-t-31000-major-event-type.generated.ts';
import { gbT31000MentalDiagnosisCodes } from './gb-t-31000-mental-diagnosis.generated.ts';
import { gbT31000MentalRiskLevelCodes } from './gb-t-31000-mental-risk-level.generated.ts';
import { gbT31000RegistrationTypeCodes } from './gb-t-31000-registration-type.generated.ts';
import { gbT31000ReleaseRiskTypeCodes } from './gb-t-31000-release-risk-type.generated.ts';
import { gbT31000RentalHazardTypeCodes } from './gb-t-31000-rental-hazard-type.generated.ts';
import { gbT31000RentalUseCodes } from './gb-t-31000-rental-use.generated.ts';
import { gbT31000ResettlementStatusCodes } from './gb-t-31000-resettlement-status.generated.ts';
import { gbT31000ResidenceCertificateTypeCodes } from './gb-t-31000-residence-certificate-type.generated.ts';
import { gbT31000ResolutionMethodCodes } from './gb-t-31000-resolution-method.generated.ts';
import { gbT31000SafetyHazardTypeCodes } from './gb-t-31000-safety-hazard-type.generated.ts';
import { gbT31000SchoolTypeCodes } from './gb-t-31000-school-type.generated.ts';
import { gbT31000SecurityHazardLevelCodes } from './gb-t-31000-security-hazard-level.generated.ts';
import { gbT31000SecurityProblemCodes } from './gb-t-31000-security-problem.generated.ts';
import { gbT31000SocialOrgTypeCodes } from './gb-t-31000-social-org-type.generated.ts';
import { gbT31000SpecialtyCodes } from './gb-t-31000-specialty.generated.ts';
import { gbT31000StaffPostCodes } from './gb-t-31000-staff-post.generated.ts';
import { gbT31000StaffRankCodes } from './gb-t-31000-staff-rank.generated.ts';
import { gbT31000ThreeInvolvementsCodes } from './gb-t-31000-three-involvements.generated.ts';
import { gbT31000TreatmentStatusCodes } from './gb-t-31000-treatment-status.generated.ts';
import { gbT31000VisitPurposeCodes } from './gb-t-31000-visit-purpose.generated.ts';
import { gbT31000VolunteerOrgTypeCodes } from './gb-t-31000-volunteer-org-type.generated.ts';
import { gbT31000YouthFamilySituationCodes } from './gb-t-31000-youth-family-situation.generated.ts';
import { gbT3304EthnicCodes } from './gb-t-3304-ethnic.generated.ts';
import { gbT4658EducationCodes } from './gb-t-4658-education.generated.ts';
import { gbT4761FamilyRelationCodes } from './gb-t-4761-family-relation.generated.ts';
import { gbT4762PoliticalCodes } from './gb-t-4762-political.generated.ts';
import { hotlineDemandTypeCodes } from './hotline-demand-type.generated.ts';
import { houseCoOwnershipCodes } from './house-co-ownership.generated.ts';
import { houseLayoutCodes } from './house-layout.generated.ts';
import { houseNatureCodes } from './house-nature.generated.ts';
import { houseOrientationCodes } from './house-orientation.generated.ts';
import { houseStructureCodes } from './house-structure.generated.ts';
import { houseTypeCodes } from './house-type.generated.ts';
import { houseUseCodes } from './house-use.generated.ts';
import { htAccessDirectionCodes } from './ht-access-direction.generated.ts';
import { htAccessKindCodes } from './ht-access-kind.generated.ts';
import { htAccessMethodCodes } from './ht-access-method.generated.ts';
import { htAccessPurposeCodes } from './ht-access-purpose.generated.ts';
import { htActivityKindCodes } from './ht-activity-kind.generated.ts';
import { htAffairNatureCodes } from './ht-affair-nature.generated.ts';
import { htAnnouncementKindCodes } from './ht-announcement-kind.generated.ts';
import { htAppealChannelCodes } from './ht-appeal-channel.generated.ts';
import { htAppealStateCodes } from './ht-appeal-state.generated.ts';
import { htAttendanceMethodCodes } from './ht-attendance-method.generated.ts';
import { htBillStateCodes } from './ht-bill-state.generated.ts';
import { htBookingStateCodes } from './ht-booking-state.generated.ts';
import { htCareKindCodes } from './ht-care-kind.generated.ts';
import { htCaseRoleCodes } from './ht-case-role.generated.ts';
import { htCaseScopeCodes } from './ht-case-scope.generated.ts';
import { htCertificateKindCodes } from './ht-certificate-kind.generated.ts';
import { htCommandModeCodes } from './ht-command-mode.generated.ts';
import { htComponentStateCodes } from './ht-component-state.generated.ts';
import { htConsentBasisCodes } from './ht-consent-basis.generated.ts';
import { htCoordinateReferenceCodes } from './ht-coordinate-reference.generated.ts';
import { htDemandStateCodes } from './ht-demand-state.generated.ts';
import { htDeviceKindCodes } from './ht-device-kind.generated.ts';
import { htDeviceStatusCodes } from './ht-device-status.generated.ts';
import { htDisclosureKindCodes } from './ht-disclosure-kind.generated.ts';
import { htElectionKindCodes } from './ht-election-kind.generated.ts';
import { htElectionStageCodes } from './ht-election-stage.generated.ts';
import { htEvaluatorCodes } from './ht-evaluator.generated.ts';
import { htEventActionCodes } from './ht-event-action.generated.ts';
import { htEventPhaseCodes } from './ht-event-phase.generated.ts';
import { htEventSourceCodes } from './ht-event-source.generated.ts';
import { htEventStateCodes } from './ht-event-state.generated.ts';
import { htExchangeDirectionCodes } from './ht-exchange-direction.generated.ts';
import { htExchangeStateCodes } from './ht-exchange-state.generated.ts';
import { htFacilityKindCodes } from './ht-facility-kind.generated.ts';
import { htFeeKindCodes } from './ht-fee-kind.generated.ts';
import { htGovernanceBodyKindCodes } from './ht-governance-body-kind.generated.ts';
import { htGovernanceTierCodes } from './ht-governance-tier.generated.ts';
import { htHandOverStateCodes } from './ht-hand-over-state.generated.ts';
import { htHealthMeasureCodes } from './ht-health-measure.generated.ts';
import { htHiddenDangerKindCodes } from './ht-hidden-danger-kind.generated.ts';
import { htHiddenDangerStateCodes } from './ht-hidden-danger-state.generated.ts';
import { htHouseholdKindCodes } from './ht-household-kind.generated.ts';
import { htInspectionKindCodes } from './ht-inspection-kind.generated.ts';
import { htLayerFormatCodes } from './ht-layer-format.generated.ts';
import { htLayerKindCodes } from './ht-layer-kind.generated.ts';
import { htLifeCircleCodes } from './ht-life-circle.generated.ts';
import { htMerchantKindCodes } from './ht-merchant-kind.generated.ts';
import { htMessageChannelCodes } from './ht-message-channel.generated.ts';
import { htMessageStateCodes } from './ht-message-state.generated.ts';
import { htObservationQualityCodes } from './ht-observation-quality.generated.ts';
import { htObservedPropertyCodes } from './ht-observed-property.generated.ts';
import { htOccupancyRoleCodes } from './ht-occupancy-role.generated.ts';
import { htOfferStateCodes } from './ht-offer-state.generated.ts';
import { htOrganizationKindCodes } from './ht-organization-kind.generated.ts';
import { htOrganizationStateCodes } from './ht-organization-state.generated.ts';
import { htPartyMembershipKindCodes } from './ht-party-membership-kind.generated.ts';
import { htPartyOrganizationKindCodes } from './ht-party-organization-kind.generated.ts';
import { htPassStateCodes } from './ht-pass-state.generated.ts';
import { htPetKindCodes } from './ht-pet-kind.generated.ts';
import { htPlaceKindCodes } from './ht-place-kind.generated.ts';
import { htPointsKindCodes } from './ht-points-kind.generated.ts';
import { htQuestionKindCodes } from './ht-question-kind.generated.ts';
import { htRentalStateCodes } from './ht-rental-state.generated.ts';
import { htRepairKindCodes } from './ht-repair-kind.generated.ts';
import { htRepairStateCodes } from './ht-repair-state.generated.ts';
import { htResourceKindCodes } from './ht-resource-kind.generated.ts';
import { htRiskKindCodes } from './ht-risk-kind.generated.ts';
import { htRiskLevelCodes } from './ht-risk-level.generated.ts';
import { htSecurityDutyCodes } from './ht-security-duty.generated.ts';
import { htSentimentCodes } from './ht-sentiment.generated.ts';
import { htServiceItemKindCodes } from './ht-service-item-kind.generated.ts';
import { htServiceRequestStateCodes } from './ht-service-request-state.generated.ts';
import { htShareModeCodes } from './ht-share-mode.generated.ts';
import { htStaffRoleCodes } from './ht-staff-role.generated.ts';
import { htSupervisionStateCodes } from './ht-supervision-state.generated.ts';
import { htTaskStateCodes } from './ht-task-state.generated.ts';
import { htTeamKindCodes } from './ht-team-kind.generated.ts';
import { htTopicKindCodes } from './ht-topic-kind.generated.ts';
import { htTopicStateCodes } from './ht-topic-state.generated.ts';
import { htUpdateCycleCodes } from './ht-update-cycle.generated.ts';
import { htVehicleKindCodes } from './ht-vehicle-kind.generated.ts';
import { htVisitConditionCodes } from './ht-visit-condition.generated.ts';
import { htVisitModeCodes } from './ht-visit-mode.generated.ts';
import { htVoteMethodCodes } from './ht-vote-method.generated.ts';
import { htWarningStatusCodes } from './ht-warning-status.generated.ts';
import { htWasteKindCodes } from './ht-waste-kind.generated.ts';
import { jtT415PlateColorCodes } from './jt-t-415-plate-color.generated.ts';
import { mediationStatusCodes } from './mediation-status.generated.ts';
import { occupationClassCodes } from './occupation-class.generated.ts';
import { patrolTaskStatusCodes } from './patrol-task-status.generated.ts';
import { personalInfoSensitive2025Codes } from './personal-info-sensitive-2025.generated.ts';
import { populationTypeCodes } from './population-type.generated.ts';
import { warningMsgTypeCodes } from './warning-msg-type.generated.ts';
import { htEventClassCodes } from './ht-event-class.generated.ts';
import { htEventCategoryCodes } from './ht-event-category.generated.ts';
import { htEventKindCodes } from './ht-event-kind.generated.ts';

/** All code lists of the standard, by id. */
export const codeLists = {
  "china-division-city": chinaDivisionCityCodes,
  "china-division-county": chinaDivisionCountyCodes,
  "data-level": dataLevelCodes,
  "emergency-class": emergencyClassCodes,
  "ga-214-12-religion": ga21412ReligionCodes,
  "ga-24-7-plate-type": ga247PlateTypeCodes,
  "ga-24-8-vehicle-color": ga248VehicleColorCodes,
  "ga-t-2000-32-address-element": gaT200032AddressElementCodes,
  "ga-t-2000-37-blood-type": gaT200037BloodTypeCodes,
  "ga-t-517-certificate": gaT517CertificateCodes,
  "gb-t-2260-province": gbT2260ProvinceCodes,
  "gb-t-2261-1-sex": gbT22611SexCodes,
  "gb-t-2261-2-marital": gbT22612MaritalCodes,
  "gb-t-2261-3-health-1digit": gbT22613Health1digitCodes,
  "gb-t-2261-4-employment": gbT22614EmploymentCodes,
  "gb-t-26875-3-analog-type": gbT268753AnalogTypeCodes,
  "gb-t-26875-3-command": gbT268753CommandCodes,
  "gb-t-26875-3-component-status-bit": gbT268753ComponentStatusBitCodes,
  "gb-t-26875-3-component-type": gbT268753ComponentTypeCodes,
  "gb-t-26875-3-data-type": gbT268753DataTypeCodes,
  "gb-t-26875-3-operation-bit": gbT268753OperationBitCodes,
  "gb-t-26875-3-system-status-bit": gbT268753SystemStatusBitCodes,
  "gb-t-26875-3-system-type": gbT268753SystemTypeCodes,
  "gb-t-28181-device-type": gbT28181DeviceTypeCodes,
  "gb-t-30428-2-component": gbT304282ComponentCodes,
  "gb-t-30428-2-event": gbT304282EventCodes,
  "gb-t-31000-accountability-measure": gbT31000AccountabilityMeasureCodes,
  "gb-t-31000-admin-level": gbT31000AdminLevelCodes,
  "gb-t-31000-admission-status": gbT31000AdmissionStatusCodes,
  "gb-t-31000-agency-type": gbT31000AgencyTypeCodes,
  "gb-t-31000-area-type": gbT31000AreaTypeCodes,
  "gb-t-31000-assistance-means": gbT31000AssistanceMeansCodes,
  "gb-t-31000-assistance-source": gbT31000AssistanceSourceCodes,
  "gb-t-31000-attention-level": gbT31000AttentionLevelCodes,
  "gb-t-31000-attention-type": gbT31000AttentionTypeCodes,
  "gb-t-31000-building-use": gbT31000BuildingUseCodes,
  "gb-t-31000-business-scope": gbT31000BusinessScopeCodes,
  "gb-t-31000-care-manager": gbT31000CareManagerCodes,
  "gb-t-31000-case-nature": gbT31000CaseNatureCodes,
  "gb-t-31000-correction-class": gbT31000CorrectionClassCodes,
  "gb-t-31000-correction-reception": gbT31000CorrectionReceptionCodes,
  "gb-t-31000-correction-team-member": gbT31000CorrectionTeamMemberCodes,
  "gb-t-31000-correction-termination": gbT31000CorrectionTerminationCodes,
  "gb-t-31000-crime-class": gbT31000CrimeClassCodes,
  "gb-t-31000-delivery-enterprise-type": gbT31000DeliveryEnterpriseTypeCodes,
  "gb-t-31000-dispute-category": gbT31000DisputeCategoryCodes,
  "gb-t-31000-dispute-party-category": gbT31000DisputePartyCategoryCodes,
  "gb-t-31000-dispute-scale": gbT31000DisputeScaleCodes,
  "gb-t-31000-drug-control-status": gbT31000DrugControlStatusCodes,
  "gb-t-31000-dwelling-type": gbT31000DwellingTypeCodes,
  "gb-t-31000-effect-rating": gbT31000EffectRatingCodes,
  "gb-t-31000-enterprise-category": gbT31000EnterpriseCategoryCodes,
  "gb-t-31000-event-grade": gbT31000EventGradeCodes,
  "gb-t-31000-family-economy": gbT31000FamilyEconomyCodes,
  "gb-t-31000-four-histories": gbT31000FourHistoriesCodes,
  "gb-t-31000-handover-status": gbT31000HandoverStatusCodes,
  "gb-t-31000-harm-level": gbT31000HarmLevelCodes,
  "gb-t-31000-health-status": gbT31000HealthStatusCodes,
  "gb-t-31000-holding-type": gbT31000HoldingTypeCodes,
  "gb-t-31000-hospitalization-reason": gbT31000HospitalizationReasonCodes,
  "gb-t-31000-household-consistency": gbT31000HouseholdConsistencyCodes,
  "gb-t-31000-infection-route": gbT31000InfectionRouteCodes,
  "gb-t-31000-inflow-reason": gbT31000InflowReasonCodes,
  "gb-t-31000-key-youth-type": gbT31000KeyYouthTypeCodes,
  "gb-t-31000-left-behind-type": gbT31000LeftBehindTypeCodes,
  "gb-t-31000-line-type": gbT31000LineTypeCodes,
  "gb-t-31000-major-event-type": gbT31000MajorEventTypeCodes,
  "gb-t-31000-mental-diagnosis": gbT31000MentalDiagnosisCodes,
  "gb-t-31000-mental-risk-level": gbT31000MentalRiskLevelCodes,
  "gb-t-31000-registration-type": gbT31000RegistrationTypeCodes,
  "gb-t-31000-release-risk-type": gbT31000ReleaseRiskTypeCodes,
  "gb-t-31000-rental-hazard-type": gbT31000RentalHazardTypeCodes,
  "gb-t-31000-rental-use": gbT31000RentalUseCodes,
  "gb-t-31000-resettlement-status": gbT31000ResettlementStatusCodes,
  "gb-t-31000-residence-certificate-type": gbT31000ResidenceCertificateTypeCodes,
  "gb-t-31000-resolution-method": gbT31000ResolutionMethodCodes,
  "gb-t-31000-safety-hazard-type": gbT31000SafetyHazardTypeCodes,
  "gb-t-31000-school-type": gbT31000SchoolTypeCodes,
  "gb-t-31000-security-hazard-level": gbT31000SecurityHazardLevelCodes,
  "gb-t-31000-security-problem": gbT31000SecurityProblemCodes,
  "gb-t-31000-social-org-type": gbT31000SocialOrgTypeCodes,
  "gb-t-31000-specialty": gbT31000SpecialtyCodes,
  "gb-t-31000-staff-post": gbT31000StaffPostCodes,
  "gb-t-31000-staff-rank": gbT31000StaffRankCodes,
  "gb-t-31000-three-involvements": gbT31000ThreeInvolvementsCodes,
  "gb-t-31000-treatment-status": gbT31000TreatmentStatusCodes,
  "gb-t-31000-visit-purpose": gbT31000VisitPurposeCodes,
  "gb-t-31000-volunteer-org-type": gbT31000VolunteerOrgTypeCodes,
  "gb-t-31000-youth-family-situation": gbT31000YouthFamilySituationCodes,
  "gb-t-3304-ethnic": gbT3304EthnicCodes,
  "gb-t-4658-education": gbT4658EducationCodes,
  "gb-t-4761-family-relation": gbT4761FamilyRelationCodes,
  "gb-t-4762-political": gbT4762PoliticalCodes,
  "hotline-demand-type": hotlineDemandTypeCodes,
  "house-co-ownership": houseCoOwnershipCodes,
  "house-layout": houseLayoutCodes,
  "house-nature": houseNatureCodes,
  "house-orientation": houseOrientationCodes,
  "house-structure": houseStructureCodes,
  "house-type": houseTypeCodes,
  "house-use": houseUseCodes,
  "ht-access-direction": htAccessDirectionCodes,
  "ht-access-kind": htAccessKindCodes,
  "ht-access-method": htAccessMethodCodes,
  "ht-access-purpose": htAccessPurposeCodes,
  "ht-activity-kind": htActivityKindCodes,
  "ht-affair-nature": htAffairNatureCodes,
  "ht-announcement-kind": htAnnouncementKindCodes,
  "ht-appeal-channel": htAppealChannelCodes,
  "ht-appeal-state": htAppealStateCodes,
  "ht-attendance-method": htAttendanceMethodCodes,
  "ht-bill-state": htBillStateCodes,
  "ht-booking-state": htBookingStateCodes,
  "ht-care-kind": htCareKindCodes,
  "ht-case-role": htCaseRoleCodes,
  "ht-case-scope": htCaseScopeCodes,
  "ht-certificate-kind": htCertificateKindCodes,
  "ht-command-mode": htCommandModeCodes,
  "ht-component-state": htComponentStateCodes,
  "ht-consent-basis": htConsentBasisCodes,
  "ht-coordinate-reference": htCoordinateReferenceCodes,
  "ht-demand-state": htDemandStateCodes,
  "ht-device-kind": htDeviceKindCodes,
  "ht-device-status": htDeviceStatusCodes,
  "ht-disclosure-kind": htDisclosureKindCodes,
  "ht-election-kind": htElectionKindCodes,
  "ht-election-stage": htElectionStageCodes,
  "ht-evaluator": htEvaluatorCodes,
  "ht-event-action": htEventActionCodes,
  "ht-event-phase": htEventPhaseCodes,
  "ht-event-source": htEventSourceCodes,
  "ht-event-state": htEventStateCodes,
  "ht-exchange-direction": htExchangeDirectionCodes,
  "ht-exchange-state": htExchangeStateCodes,
  "ht-facility-kind": htFacilityKindCodes,
  "ht-fee-kind": htFeeKindCodes,
  "ht-governance-body-kind": htGovernanceBodyKindCodes,
  "ht-governance-tier": htGovernanceTierCodes,
  "ht-hand-over-state": htHandOverStateCodes,
  "ht-health-measure": htHealthMeasureCodes,
  "ht-hidden-danger-kind": htHiddenDangerKindCodes,
  "ht-hidden-danger-state": htHiddenDangerStateCodes,
  "ht-household-kind": htHouseholdKindCodes,
  "ht-inspection-kind": htInspectionKindCodes,
  "ht-layer-format": htLayerFormatCodes,
  "ht-layer-kind": htLayerKindCodes,
  "ht-life-circle": htLifeCircleCodes,
  "ht-merchant-kind": htMerchantKindCodes,
  "ht-message-channel": htMessageChannelCodes,
  "ht-message-state": htMessageStateCodes,
  "ht-observation-quality": htObservationQualityCodes,
  "ht-observed-property": htObservedPropertyCodes,
  "ht-occupancy-role": htOccupancyRoleCodes,
  "ht-offer-state": htOfferStateCodes,
  "ht-organization-kind": htOrganizationKindCodes,
  "ht-organization-state": htOrganizationStateCodes,
  "ht-party-membership-kind": htPartyMembershipKindCodes,
  "ht-party-organization-kind": htPartyOrganizationKindCodes,
  "ht-pass-state": htPassStateCodes,
  "ht-pet-kind": htPetKindCodes,
  "ht-place-kind": htPlaceKindCodes,
  "ht-points-kind": htPointsKindCodes,
  "ht-question-kind": htQuestionKindCodes,
  "ht-rental-state": htRentalStateCodes,
  "ht-repair-kind": htRepairKindCodes,
  "ht-repair-state": htRepairStateCodes,
  "ht-resource-kind": htResourceKindCodes,
  "ht-risk-kind": htRiskKindCodes,
  "ht-risk-level": htRiskLevelCodes,
  "ht-security-duty": htSecurityDutyCodes,
  "ht-sentiment": htSentimentCodes,
  "ht-service-item-kind": htServiceItemKindCodes,
  "ht-service-request-state": htServiceRequestStateCodes,
  "ht-share-mode": htShareModeCodes,
  "ht-staff-role": htStaffRoleCodes,
  "ht-supervision-state": htSupervisionStateCodes,
  "ht-task-state": htTaskStateCodes,
  "ht-team-kind": htTeamKindCodes,
  "ht-topic-kind": htTopicKindCodes,
  "ht-topic-state": htTopicStateCodes,
  "ht-update-cycle": htUpdateCycleCodes,
  "ht-vehicle-kind": htVehicleKindCodes,
  "ht-visit-condition": htVisitConditionCodes,
  "ht-visit-mode": htVisitModeCodes,
  "ht-vote-method": htVoteMethodCodes,
  "ht-warning-status": htWarningStatusCodes,
  "ht-waste-kind": htWasteKindCodes,
  "jt-t-415-plate-color": jtT415PlateColorCodes,
  "mediation-status": mediationStatusCodes,
  "occupation-class": occupationClassCodes,
  "patrol-task-status": patrolTaskStatusCodes,
  "personal-info-sensitive-2025": personalInfoSensitive2025Codes,
  "population-type": populationTypeCodes,
  "warning-msg-type": warningMsgTypeCodes,
  "ht-event-class": htEventClassCodes,
  "ht-event-category": htEventCategoryCodes,
  "ht-event-kind": htEventKindCodes,
} as const satisfies Record<string, CodeList>;

/** Id of a code list of the standard. */
export type CodeListId = keyof typeof codeLists;
