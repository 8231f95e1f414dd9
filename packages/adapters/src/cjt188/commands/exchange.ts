import { toJson, type CommandContext, type CommandResult } from '@hutong/adapter-kit';
import { bilingual } from '@hutong/standard';
import { anyAddress, parseAddress } from '../address.ts';
import type { Cjt188Function } from '../items/controls.ts';
import type { IdentifierOrder } from '../items/identifiers.ts';
import { mediumOf, type MeterType } from '../items/meter-types.ts';
import type { Cjt188Message } from '../message.ts';
import type { IdentifiedData, Payload } from '../messages/data.ts';

/** What a request says when it does not take the words of the meter. */
export interface RequestWords {
  readonly meterType?: MeterType | undefined;
  readonly order?: IdentifierOrder | undefined;
  readonly payload?: Payload;
}

const dataOf = ({ data }: Cjt188Message): IdentifiedData | undefined =>
  data === undefined || 'raw' in data ? undefined : data;

/** A request in the words of the meter: the type of its address, else that and the order of the identifier it was heard with. */
export const request = (
  { address, serial, last }: CommandContext<Cjt188Message>,
  name: Cjt188Function,
  di: string,
  { meterType, order, payload = { kind: 'none' } }: RequestWords = {},
): Cjt188Message => {
  const own = parseAddress(address);
  return {
    meterType: meterType ?? own.meterType ?? last?.meterType ?? 'any',
    address: own.address,
    function: name,
    fromMeter: false,
    refused: false,
    more: false,
    data: {
      di,
      order: order ?? (last && dataOf(last)?.order) ?? 'high-first',
      serial: serial & 0xff,
      payload,
    },
  };
};

const isWater = (type: MeterType): boolean => type === 'coldWater' || type === 'hotWater';

/**
 * Meters of one line may share a number: cold and hot water, heat, gas. Which other type of its medium a meter is, it
 * says as it likes.
 */
const isOfType = (asked: MeterType, said: MeterType): boolean =>
  asked === 'any' || asked === said || (mediumOf(asked) === mediumOf(said) && !(isWater(asked) && isWater(said)));

const isFor = (sent: Cjt188Message, { address, meterType }: Cjt188Message): boolean =>
  (sent.address === address || sent.address === anyAddress) && isOfType(sent.meterType, meterType);

/** A reply of the meter: the same function and, where both have them, the same identifier and number. */
export const result = (message: Cjt188Message, sent: Cjt188Message): CommandResult | undefined => {
  if (!message.fromMeter || message.function !== sent.function || !isFor(sent, message)) return undefined;
  if (message.refused) return { status: 'refused', reason: bilingual('仪表拒绝', 'The meter refuses') };
  const asked = dataOf(sent);
  const said = dataOf(message);
  const isRead = sent.function === 'read';
  if (isRead && said === undefined) return undefined;
  if (said !== undefined && asked !== undefined && sent.function !== 'readAddress') {
    if (said.di !== asked.di) return undefined;
    // A reading is one whatever its number: some meters answer with 0 always.
    if (!isRead && said.serial !== undefined && said.serial !== asked.serial) return undefined;
  }
  const { kind: _kind, ...values } = said?.payload ?? { kind: 'none' };
  return { status: 'done', values: { address: message.address, ...(toJson(values) as Record<string, unknown>) } };
};
