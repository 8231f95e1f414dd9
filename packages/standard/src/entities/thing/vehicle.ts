import { htVehicleKindCodes } from '../../codes/hutong-lists.generated.ts';
import {
  ga247PlateTypeCodes,
  ga248VehicleColorCodes,
  jtT415PlateColorCodes,
} from '../../codes/national-lists.generated.ts';
import { code, flag, optional, reference, text } from '../../fields/define-field.ts';
import { personName, phoneNumber } from '../../values/contact-fields.ts';
import { plateNumber } from '../../values/plate.ts';
import { defineEntity, type RecordOf } from '../define-entity.ts';
import { exampleId, exampleRecord } from '../example-record.ts';
import { plateKindOfForm } from '../../rules/plate-kind.ts';

/** A vehicle of a resident or body. */
export const Vehicle = defineEntity({
  type: 'Vehicle',
  element: 'thing',
  title: { zh: '车辆', en: 'Vehicle' },
  description: { zh: '居民或单位的车辆', en: 'A vehicle of a resident or body' },
  source: 'GA 24.7, GA 24.8, JT/T 415',
  matchKey: ['plate'],
  fields: () => ({
    plate: optional(plateNumber({ zh: '号牌号码', en: 'Number plate', requirement: 'HT-DEV-010' })),
    plateKind: optional(code(ga247PlateTypeCodes, { zh: '号牌种类', en: 'Type of plate' })),
    plateColor: optional(code(jtT415PlateColorCodes, { zh: '号牌颜色', en: 'Colour of the plate' })),
    kind: code(htVehicleKindCodes, { zh: '车辆种类', en: 'Kind of vehicle', requirement: 'HT-DEV-011' }),
    bodyColor: optional(code(ga248VehicleColorCodes, { zh: '车身颜色', en: 'Colour of the body' })),
    brand: optional(text({ zh: '品牌型号', en: 'Brand and model', maxLength: 50 })),
    newEnergy: optional(flag({ zh: '是否新能源', en: 'New-energy vehicle' })),
    owner: optional(reference('Resident', { zh: '车主', en: 'Owner', privacy: 'personal' })),
    ownerName: optional(personName({ zh: '车主姓名', en: 'Name of the owner' })),
    ownerPhone: optional(phoneNumber({ zh: '车主电话', en: 'Phone of the owner' })),
    house: optional(reference('House', { zh: '房屋', en: 'House', privacy: 'personal' })),
    parkingSpace: optional(text({ zh: '车位', en: 'Parking space', maxLength: 30, privacy: 'personal' })),
  }),
  rules: [plateKindOfForm],
  example: exampleRecord('Vehicle', 'v-0001', {
    plate: '皖A00000',
    plateKind: '02',
    plateColor: '1',
    kind: 'car',
    owner: exampleId('Resident', 'r-000001'),
  }),
});

/** A record of type `Vehicle`. */
export type Vehicle = RecordOf<typeof Vehicle>;
