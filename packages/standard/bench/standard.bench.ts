import { entities, isCitizenId, mask, maskPolicies } from '@hutong/standard';
import { Bench } from 'tinybench';

// Invented: the numbers belong to nobody.
const residents = Array.from({ length: 1000 }, (_, index) => ({
  ...entities.Resident.example,
  id: `urn:hutong:resident:example:r-${index}`,
  name: '示例甲',
  citizenId: index % 2 === 0 ? '11010519491231002X' : '440524188001010014',
  phone: '13800000000',
  registeredAddress: '示例省示例市示例路1号2幢301室',
}));
const numbers = residents.map(({ citizenId }) => citizenId);

/** Prints how a case does against its limit, both measured in this run. */
function report(bench: Bench, name: string, limit: string): void {
  const rate = (wanted: string): number => {
    const { result } = bench.getTask(wanted) ?? {};
    return result !== undefined && 'throughput' in result ? result.throughput.mean * 1000 : 0;
  };
  const [own, other] = [rate(name), rate(limit)];
  console.log(`${name}: ${Math.round(own)}/s, ${(own / other).toFixed(2)} x ${limit} (${Math.round(other)}/s)`);
}

let kept: unknown;
const bench = new Bench({ time: 500, warmupTime: 200 });
bench
  .add('mask', () => {
    for (const resident of residents) kept = mask(resident, maskPolicies.reader);
  })
  .add('structuredClone', () => {
    for (const resident of residents) kept = structuredClone(resident);
  })
  .add('JSON round trip', () => {
    for (const resident of residents) kept = JSON.parse(JSON.stringify(resident));
  })
  .add('isCitizenId', () => {
    for (const number of numbers) kept = isCitizenId(number);
  })
  .add('the pattern alone', () => {
    for (const number of numbers) kept = /^[1-9]\d{16}[\dX]$/.test(number);
  });
await bench.run();
if (kept === undefined) process.exitCode = 1;
report(bench, 'mask', 'structuredClone');
report(bench, 'mask', 'JSON round trip');
report(bench, 'isCitizenId', 'the pattern alone');
