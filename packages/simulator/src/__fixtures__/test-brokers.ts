/** The brokers of the services suites, which `pnpm test:services` starts. */
export const testBrokers = [
  { name: 'Mosquitto', variable: 'HUTONG_TEST_MQTT' },
  { name: 'NATS', variable: 'HUTONG_TEST_NATS_MQTT' },
].map(({ name, variable }) => {
  const url = process.env[variable];
  if (url === undefined) throw new TypeError(`${variable} names no ${name}; run pnpm test:services`);
  return { name, url };
});
