// Generated from the folders of packages/adapters/src; do not edit. Run `pnpm generate`.

/** Loaders of all adapters, by id. */
export const adapterCatalogue = {
  cjt188: async () => (await import('./cjt188/adapter.ts')).cjt188,
  dlt645: async () => (await import('./dlt645/adapter.ts')).dlt645,
  gb26875: async () => (await import('./gb26875/adapter.ts')).gb26875,
  hj212: async () => (await import('./hj212/adapter.ts')).hj212,
  jt808: async () => (await import('./jt808/adapter.ts')).jt808,
  modbus: async () => (await import('./modbus/adapter.ts')).modbus,
};
