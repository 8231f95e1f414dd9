import type { PersonalFields } from '@hutong/adapter-kit';

/**
 * A terminal is known by a phone number, and a vehicle's way is its driver's. Parts of split messages and messages
 * without a layout may hold anything.
 */
export const jt808Personal: PersonalFields = {
  phone: 'digits',
  'body.raw': 'opaque',
  surplus: 'bytes',
  terminalId: 'text',
  plate: 'text',
  authenticationCode: 'text',
  'body.code': 'text',
  imei: 'text',
  iccid: 'digits',
  latitude: 'latitude',
  longitude: 'longitude',
  // The corners of an area are whole numbers without their hemisphere, and may draw the yard of a home.
  'points.latitude': 'opaque',
  'points.longitude': 'opaque',
  'items.raw': 'bytes',
  'brokenItem.raw': 'bytes',
  'broken.raw': 'bytes',
  // Addresses, accounts and phone numbers are texts; the numbers are intervals and limits.
  'parameters.value': (value) => (typeof value === 'number' ? undefined : 'text'),
  'parameters.raw': 'bytes',
  'body.parameter': 'text',
  'body.text': 'text',
  data: 'bytes',
  canId: 'bytes',
  driverName: 'text',
  licence: 'text',
  institution: 'text',
  idNumber: 'text',
  phoneNumber: 'text',
  contactName: 'text',
  question: 'text',
  content: 'text',
  user: 'text',
  password: 'text',
  path: 'text',
  server: 'text',
  // Names of files hold the number of the terminal and of the alarm.
  fileName: 'text',
  alarmNumber: 'text',
};
