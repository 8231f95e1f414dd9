import { channels, topicOf } from '@hutong/contract';
import { building } from '../../data/community.ts';
import { recordEvent } from '../../data/record-event.ts';
import { defineCheck } from '../../engine/check.ts';
import { isStored } from '../../subject/is-stored.ts';

/** A connection with a wrong token is refused, and a record published to another system's topic is not stored. */
export const authentication = defineCheck({
  meta: {
    id: 'mqtt.authentication',
    title: { zh: 'MQTT 身份与主题权限', en: 'MQTT identity and topics' },
    requirements: ['HT-API-051'],
    level: 'MUST',
    area: 'mqtt',
    appliesWhen: ['mqtt'],
    docs: {
      zh: '以错误令牌连接应被拒绝；以本系统令牌向其他系统主题发布的记录不得存储',
      en: "A connection with a wrong token is refused, and a record published to another system's topic is not stored.",
    },
  },
  async run(context) {
    const { data } = context;
    const session = await context.session(['records:write', 'records:read']);
    const wrong = await context.connectMqtt({ ...session, token: 'no-such-token' });
    context.expect(wrong.refused, '错误令牌被拒绝', 'A wrong token is refused');
    const answer = await context.connectMqtt(session);
    const link = context.present(answer.refused ? undefined : answer, '有效令牌可连接', 'A valid token can connect');
    const system = `${data.system}-other`;
    const foreign = building(data, {}, { system });
    const trespass = link.publish(topicOf(channels.ingest, system), recordEvent(foreign));
    // A connection keeps its order: with the answer to our own record the other one has been dealt with.
    const own = link.publish(topicOf(channels.ingest, session.system), recordEvent(building(data)));
    await Promise.race([trespass, own]);
    context.expect(
      !(await isStored(session, foreign)),
      '其他系统主题上的记录没有存储',
      'What was published for another system is not stored',
    );
  },
});
