import { citizenId } from './citizen-id.ts';
import { divisionCode } from './division-code.ts';
import { gridCode, professionalGridCode } from './grid-code.ts';
import { eui64, macAddress } from './hardware-address.ts';
import type { IdentifierDefinition } from './identifier-definition.ts';
import { imei } from './imei.ts';
import { organizationCode } from './organization-code.ts';
import { plate } from './plate.ts';
import { socialCreditCode } from './social-credit-code.ts';
import { urn } from './urn.ts';
import { videoDeviceId } from './video-device-id.ts';

/** All identifier schemes, national and our own, by id; a field names the one that it enforces. */
export const identifierSchemes = {
  'citizen-id': citizenId,
  'social-credit-code': socialCreditCode,
  'organization-code': organizationCode,
  division: divisionCode,
  grid: gridCode,
  'professional-grid': professionalGridCode,
  plate,
  'gb28181-device': videoDeviceId,
  mac: macAddress,
  'eui-64': eui64,
  imei,
  urn,
} as const satisfies Record<string, IdentifierDefinition>;

/** Id of an identifier scheme. */
export type IdentifierScheme = keyof typeof identifierSchemes;
