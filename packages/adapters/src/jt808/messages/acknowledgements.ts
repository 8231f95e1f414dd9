import { table, uint16be, uint8 } from '@hutong/adapter-kit';
import { bilingual } from '@hutong/standard';
import { described, titled } from '../../explain/meaning.ts';
import { messageName } from './titles.ts';

const results = {
  0: bilingual('成功', 'done'),
  1: bilingual('失败', 'failed'),
  2: bilingual('消息有误', 'the message is wrong'),
  3: bilingual('不支持', 'not supported'),
};

const acknowledgement = table({ serial: uint16be, id: uint16be, result: uint8 });

/** General answer of the terminal (0x0001). */
export const terminalAcknowledgement = described(acknowledgement, {
  id: { nameOf: messageName },
  result: { nameOf: titled(results) },
});

/** General answer of the platform (0x8001), which may confirm that an alarm is dealt with. */
export const platformAcknowledgement = described(acknowledgement, {
  id: { nameOf: messageName },
  result: { nameOf: titled({ ...results, 4: bilingual('报警处理确认', 'the alarm is dealt with') }) },
});
