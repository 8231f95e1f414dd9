export { dlt645 } from './adapter.ts';
export { answers, broadcastAddress, wildcardAddress, type MeterAddress } from './address.ts';
export type { Dlt645Function, Edition } from './items/controls.ts';
export type { Demand, Item, ItemKind, ItemValue, MeterClock } from './items/item.ts';
export type { Dlt645Message } from './message.ts';
export type { Authority, Dlt645Data, ItemData, RelayAction, RequestData, UnknownItemData } from './messages/data.ts';
export { itemOf } from './messages/item-data.ts';
export type { Dlt645Options } from './options.ts';
