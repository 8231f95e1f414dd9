import { table, uint16be, uint8 } from '@hutong/adapter-kit';
import { counted, untilEnd } from './codecs.ts';
import { countedText, restText } from './text.ts';

/** Events, questions, services on demand and the phone book (0x830x, 0x030x, 0x840x). */
export const conversation = {
  setEvents: table({ action: uint8, events: counted(1, table({ eventId: uint8, content: countedText(1) })) }),
  event: table({ eventId: uint8 }),
  question: table({
    flag: uint8,
    question: countedText(1),
    answers: untilEnd(table({ answerId: uint8, content: countedText(2) })),
  }),
  answer: table({ serial: uint16be, answerId: uint8 }),
  setServices: table({ action: uint8, services: counted(1, table({ serviceType: uint8, content: countedText(2) })) }),
  service: table({ serviceType: uint8, demanded: uint8 }),
  serviceInformation: table({ serviceType: uint8, content: countedText(2) }),
  callBack: table({ flag: uint8, phoneNumber: restText }),
  setPhoneBook: table({
    action: uint8,
    contacts: counted(1, table({ flag: uint8, phoneNumber: countedText(1), contactName: countedText(1) })),
  }),
};
