import { table, uint16be, uint32be, uint8, type Codec, type ValueOf } from '@hutong/adapter-kit';
import { platformAcknowledgement, terminalAcknowledgement } from './acknowledgements.ts';
import { described } from '../../explain/meaning.ts';
import { namesOfAlarms } from '../items/bit-titles.ts';
import { area } from './areas.ts';
import { alarmAttachments, fileAnswer, fileInformation, uploadAttachments } from './attachments.ts';
import { camera } from './camera.ts';
import { counted, countedHex, hexField, time } from './codecs.ts';
import { publicKey, storedAreas, terminalControl, upgrade, vehicleControl } from './control.ts';
import { conversation } from './conversation.ts';
import { busData, driverIdentity, recorder } from './driver.ts';
import { locationBatch } from './location-batch.ts';
import { location, namedLocation } from './location.ts';
import { media, mediaData } from './media-data.ts';
import { parameter, versions } from './parameters.ts';
import { registration, registrationAnswer } from './registration.ts';
import { route } from './routes.ts';
import { countedText, fixedText, restText } from './text.ts';
import { video } from './video.ts';

const empty = table({});
const ids32 = table({ ids: counted(1, uint32be) });

const layout = <Name extends string, Value>(name: Name, codec: Codec<Value>): { name: Name; codec: Codec<Value> } => ({
  name,
  codec,
});

const layoutsOf = <Modern extends boolean>(modern: Modern) => ({
  0x0001: layout('terminalAcknowledgement', terminalAcknowledgement),
  0x0002: layout('heartbeat', empty),
  0x0003: layout('logout', empty),
  0x0004: layout('queryTime', empty),
  0x0005: layout('terminalRetransmit', table({ serial: uint16be, ids: counted(modern ? 2 : 1, uint16be) })),
  0x0100: layout('registration', registration(modern)),
  0x0102: layout(
    'authentication',
    (modern
      ? table({ code: countedText(1), imei: fixedText(15), software: fixedText(20) })
      : table({ code: restText })) as Codec<Authentication>,
  ),
  0x0104: layout('parameters', table({ serial: uint16be, parameters: counted(1, parameter) })),
  0x0107: layout(
    'attributes',
    table({
      terminalType: uint16be,
      maker: fixedText(modern ? 11 : 5),
      model: fixedText(modern ? 30 : 20),
      terminalId: fixedText(modern ? 30 : 7),
      iccid: hexField(10),
      ...versions,
    }),
  ),
  0x0200: layout('location', namedLocation),
  0x0201: layout('locationAnswer', table({ serial: uint16be, location })),
  0x0704: layout('locationBatch', locationBatch),
  0x0800: layout('mediaEvent', table(media)),
  0x0801: layout('mediaData', mediaData),
  0x0108: layout('upgradeResult', table({ kind: uint8, result: uint8 })),
  0x0301: layout('event', conversation.event),
  0x0302: layout('answer', conversation.answer),
  0x0303: layout('service', conversation.service),
  0x0500: layout('vehicleControlAnswer', table({ serial: uint16be, location })),
  0x0608: layout('storedAreas', storedAreas.answer),
  0x0700: layout('recorderData', recorder.reply),
  0x0701: layout('waybill', table({ data: countedHex })),
  0x0702: layout('driverIdentity', driverIdentity(modern)),
  0x0705: layout('busData', busData),
  0x0802: layout('storedMedia', camera.found),
  0x0805: layout('cameraAnswer', camera.shootAnswer),
  0x0901: layout('compressedUp', table({ data: countedHex })),
  0x0a00: layout('terminalKey', publicKey),
  0x1003: layout('audioVideoAttributes', video.audioVideoAttributes),
  0x1005: layout('passengerFlow', video.passengerFlow),
  0x1205: layout('resources', video.resources),
  0x1206: layout('uploadDone', video.uploadDone),
  0x1210: layout('alarmAttachments', alarmAttachments),
  0x1211: layout('fileStart', fileInformation),
  0x1212: layout('fileEnd', fileInformation),
  0x0900: layout('transparentUp', table({ kind: uint8, data: hexField() })),
  0x8001: layout('platformAcknowledgement', platformAcknowledgement),
  0x8003: layout('platformRetransmit', table({ serial: uint16be, ids: counted(modern ? 2 : 1, uint16be) })),
  0x8004: layout('timeAnswer', table({ time })),
  0x8100: layout('registrationAnswer', registrationAnswer),
  0x8103: layout('setParameters', table({ parameters: counted(1, parameter) })),
  0x8104: layout('queryParameters', empty),
  0x8105: layout('terminalControl', terminalControl),
  0x8106: layout('queryTheseParameters', ids32),
  0x8107: layout('queryAttributes', empty),
  0x8201: layout('queryLocation', empty),
  0x8202: layout('trackLocation', table({ interval: uint16be, duration: uint32be })),
  0x8203: layout(
    'confirmAlarms',
    described(table({ serial: uint16be, alarms: uint32be }), { alarms: { nameOf: namesOfAlarms } }),
  ),
  0x8300: layout(
    'text',
    (modern
      ? table({ flag: uint8, textType: uint8, text: restText })
      : table({ flag: uint8, text: restText })) as Codec<TextMessage>,
  ),
  0x8108: layout('upgrade', upgrade(modern)),
  0x8204: layout('checkLink', empty),
  0x8301: layout('setEvents', conversation.setEvents),
  0x8302: layout('question', conversation.question),
  0x8303: layout('setServices', conversation.setServices),
  0x8304: layout('serviceInformation', conversation.serviceInformation),
  0x8400: layout('callBack', conversation.callBack),
  0x8401: layout('setPhoneBook', conversation.setPhoneBook),
  0x8500: layout('vehicleControl', vehicleControl(modern)),
  0x8600: layout('setCircles', table({ action: uint8, areas: counted(1, area('circle', modern)) })),
  0x8601: layout('deleteCircles', ids32),
  0x8602: layout('setRectangles', table({ action: uint8, areas: counted(1, area('rectangle', modern)) })),
  0x8603: layout('deleteRectangles', ids32),
  0x8604: layout('setPolygon', table({ area: area('polygon', modern) })),
  0x8605: layout('deletePolygons', ids32),
  0x8606: layout('setRoute', table({ route: route(modern) })),
  0x8607: layout('deleteRoutes', ids32),
  0x8608: layout('queryAreas', storedAreas.query),
  0x8700: layout('readRecorder', recorder.request),
  0x8701: layout('setRecorder', recorder.request),
  0x8702: layout('queryDriver', empty),
  0x8800: layout('mediaAnswer', mediaAnswer),
  0x8801: layout('shoot', camera.shoot),
  0x8802: layout('searchMedia', camera.search),
  0x8803: layout('uploadMedia', camera.upload),
  0x8804: layout('recordSound', camera.record),
  0x8805: layout('uploadOneMedia', camera.uploadOne),
  0x8a00: layout('platformKey', publicKey),
  0x9003: layout('queryAudioVideo', empty),
  0x9101: layout('live', video.live),
  0x9102: layout('liveControl', video.liveControl),
  0x9105: layout('liveState', video.liveState),
  0x9201: layout('playback', video.playback),
  0x9202: layout('playbackControl', video.playbackControl),
  0x9205: layout('queryResources', video.queryResources),
  0x9206: layout('uploadFile', video.upload),
  0x9207: layout('uploadControl', video.uploadControl),
  0x9208: layout('uploadAttachments', uploadAttachments),
  0x9212: layout('fileAnswer', fileAnswer),
  0x9301: layout('rotateCamera', video.rotate),
  0x9302: layout('focus', video.cameraSwitch),
  0x9303: layout('aperture', video.cameraSwitch),
  0x9304: layout('wiper', video.cameraSwitch),
  0x9305: layout('infraredLight', video.cameraSwitch),
  0x9306: layout('zoom', video.cameraSwitch),
  0x8900: layout('transparentDown', table({ kind: uint8, data: hexField() })),
});

const packets = counted(1, uint16be);
/** Answer to media data (8800H): nothing behind the id when all parts are there. */
const mediaAnswer: Codec<{ readonly mediaId: number; readonly missing?: readonly number[] }> = {
  read(reader, field) {
    const mediaId = reader.uint32be(`${field}.mediaId`);
    return reader.remaining === 0 ? { mediaId } : { mediaId, missing: packets.read(reader, `${field}.missing`) };
  },
  write(writer, value, field) {
    writer.uint32be(value.mediaId, `${field}.mediaId`);
    if (value.missing !== undefined) packets.write(writer, value.missing, `${field}.missing`);
  },
};

type FieldText = ValueOf<typeof restText>;

/** Authentication (0102H); IMEI and software version since 2019. */
export interface Authentication {
  readonly code: FieldText;
  readonly imei?: FieldText;
  readonly software?: FieldText;
}

/** Text for the terminal (8300H); its type since 2019. */
export interface TextMessage {
  readonly flag: number;
  readonly textType?: number;
  readonly text: FieldText;
}

const old = layoutsOf(false);
const current = layoutsOf(true);

/** Layouts by message id, with the header of 2013 or of 2019. */
export const layoutsFor = (modern: boolean): Layouts => (modern ? current : old);

export type Layouts = ReturnType<typeof layoutsOf<boolean>>;
