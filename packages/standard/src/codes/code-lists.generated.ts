// Generated from spec/codes and spec/events; do not edit. Run `pnpm generate`.
import type { CodeList } from './code-list.ts';
import { chinaDivisionCityCodes } from './china-division-city.generated.ts';
import { chinaDivisionCountyCodes } from './china-division-county.generated.ts';
import { gbT2260ProvinceCodes } from './gb-t-2260-province.generated.ts';
import { gbT22611SexCodes } from './gb-t-2261-1-sex.generated.ts';
import { gbT22612MaritalCodes } from './gb-t-2261-2-marital.generated.ts';
import { gbT268753AnalogTypeCodes } from './gb-t-26875-3-analog-type.generated.ts';
import { gbT268753CommandCodes } from './gb-t-26875-3-command.generated.ts';
import { gbT268753ComponentStatusBitCodes } from './gb-t-26875-3-component-status-bit.generated.ts';
import { gbT268753ComponentTypeCodes } from './gb-t-26875-3-component-type.generated.ts';
import { gbT268753DataTypeCodes } from './gb-t-26875-3-data-type.generated.ts';
import { gbT268753OperationBitCodes } from './gb-t-26875-3-operation-bit.generated.ts';
import { gbT268753SystemStatusBitCodes } from './gb-t-26875-3-system-status-bit.generated.ts';
import { gbT268753SystemTypeCodes } from './gb-t-26875-3-system-type.generated.ts';
import { gbT304282EventCodes } from './gb-t-30428-2-event.generated.ts';
import { gbT31000BuildingUseCodes } from './gb-t-31000-building-use.generated.ts';
import { gbT31000DwellingTypeCodes } from './gb-t-31000-dwelling-type.generated.ts';
import { gbT31000EventGradeCodes } from './gb-t-31000-event-grade.generated.ts';
import { gbT31000HealthStatusCodes } from './gb-t-31000-health-status.generated.ts';
import { gbT31000HouseholdConsistencyCodes } from './gb-t-31000-household-consistency.generated.ts';
import { gbT3304EthnicCodes } from './gb-t-3304-ethnic.generated.ts';
import { gbT4658EducationCodes } from './gb-t-4658-education.generated.ts';
import { gbT4761FamilyRelationCodes } from './gb-t-4761-family-relation.generated.ts';
import { gbT4762PoliticalCodes } from './gb-t-4762-political.generated.ts';
import { houseStructureCodes } from './house-structure.generated.ts';
import { houseUseCodes } from './house-use.generated.ts';
import { htCoordinateReferenceCodes } from './ht-coordinate-reference.generated.ts';
import { htDeviceKindCodes } from './ht-device-kind.generated.ts';
import { htDeviceStatusCodes } from './ht-device-status.generated.ts';
import { htEventActionCodes } from './ht-event-action.generated.ts';
import { htEventPhaseCodes } from './ht-event-phase.generated.ts';
import { htEventSourceCodes } from './ht-event-source.generated.ts';
import { htEventStateCodes } from './ht-event-state.generated.ts';
import { htGovernanceTierCodes } from './ht-governance-tier.generated.ts';
import { htObservationQualityCodes } from './ht-observation-quality.generated.ts';
import { htObservedPropertyCodes } from './ht-observed-property.generated.ts';
import { htOccupancyRoleCodes } from './ht-occupancy-role.generated.ts';
import { htOrganizationKindCodes } from './ht-organization-kind.generated.ts';
import { htStaffRoleCodes } from './ht-staff-role.generated.ts';
import { htWarningStatusCodes } from './ht-warning-status.generated.ts';
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
  "gb-t-2260-province": gbT2260ProvinceCodes,
  "gb-t-2261-1-sex": gbT22611SexCodes,
  "gb-t-2261-2-marital": gbT22612MaritalCodes,
  "gb-t-26875-3-analog-type": gbT268753AnalogTypeCodes,
  "gb-t-26875-3-command": gbT268753CommandCodes,
  "gb-t-26875-3-component-status-bit": gbT268753ComponentStatusBitCodes,
  "gb-t-26875-3-component-type": gbT268753ComponentTypeCodes,
  "gb-t-26875-3-data-type": gbT268753DataTypeCodes,
  "gb-t-26875-3-operation-bit": gbT268753OperationBitCodes,
  "gb-t-26875-3-system-status-bit": gbT268753SystemStatusBitCodes,
  "gb-t-26875-3-system-type": gbT268753SystemTypeCodes,
  "gb-t-30428-2-event": gbT304282EventCodes,
  "gb-t-31000-building-use": gbT31000BuildingUseCodes,
  "gb-t-31000-dwelling-type": gbT31000DwellingTypeCodes,
  "gb-t-31000-event-grade": gbT31000EventGradeCodes,
  "gb-t-31000-health-status": gbT31000HealthStatusCodes,
  "gb-t-31000-household-consistency": gbT31000HouseholdConsistencyCodes,
  "gb-t-3304-ethnic": gbT3304EthnicCodes,
  "gb-t-4658-education": gbT4658EducationCodes,
  "gb-t-4761-family-relation": gbT4761FamilyRelationCodes,
  "gb-t-4762-political": gbT4762PoliticalCodes,
  "house-structure": houseStructureCodes,
  "house-use": houseUseCodes,
  "ht-coordinate-reference": htCoordinateReferenceCodes,
  "ht-device-kind": htDeviceKindCodes,
  "ht-device-status": htDeviceStatusCodes,
  "ht-event-action": htEventActionCodes,
  "ht-event-phase": htEventPhaseCodes,
  "ht-event-source": htEventSourceCodes,
  "ht-event-state": htEventStateCodes,
  "ht-governance-tier": htGovernanceTierCodes,
  "ht-observation-quality": htObservationQualityCodes,
  "ht-observed-property": htObservedPropertyCodes,
  "ht-occupancy-role": htOccupancyRoleCodes,
  "ht-organization-kind": htOrganizationKindCodes,
  "ht-staff-role": htStaffRoleCodes,
  "ht-warning-status": htWarningStatusCodes,
  "personal-info-sensitive-2025": personalInfoSensitive2025Codes,
  "population-type": populationTypeCodes,
  "warning-msg-type": warningMsgTypeCodes,
  "ht-event-class": htEventClassCodes,
  "ht-event-category": htEventCategoryCodes,
  "ht-event-kind": htEventKindCodes,
} as const satisfies Record<string, CodeList>;

/** Id of a code list of the standard. */
export type CodeListId = keyof typeof codeLists;
