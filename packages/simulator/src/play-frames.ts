import type { Adapter } from '@hutong/adapter-kit';
import { bilingual, formatDateTime, HutongError, parseDuration } from '@hutong/standard';
import { endpointOf, type GatewayAddresses } from './gateway-addresses.ts';
import { readCassette } from './read-cassette.ts';
import { createFrameFaults } from './faults/fault-rules.ts';
import { createRandom } from './random.ts';
import { spanOf } from './scenario/parse-scenario.ts';
import type { Scenario } from './scenario/scenario.ts';
import type { TruthLine } from './truth.ts';
import { openTcpDevice, type TcpDevice } from './transports/tcp-device.ts';

/** One frame that was played, and the answers that came back. */
export interface PlayedFrame {
  readonly adapter: string;
  /** Id of the recorded frame, or the address of the simulated station. */
  readonly frame: string;
  /** Virtual time at which it was played. */
  readonly at: string;
  readonly bytes: number;
  /** Answers that the protocol demands. */
  readonly expected: number;
  /** Answers that came, in hexadecimal. */
  readonly answers: readonly string[];
}

interface PlannedFrame {
  readonly at: number;
  readonly adapter: string;
  readonly frame: string;
  /** The station that sends; each has its own connection. */
  readonly sender: string;
  readonly bytes: Uint8Array;
  readonly detects?: string;
}

/** Plays devices that speak their own protocol over TCP. */
export interface FramePlayer {
  playUntil(time: number): Promise<void>;
  readonly played: readonly PlayedFrame[];
  /** What a platform should have detected from the frames. */
  truth(): TruthLine[];
  close(): Promise<void>;
}

type LoadAdapter = (name: string) => Promise<Adapter>;

async function planRecorded(scenario: Scenario): Promise<PlannedFrame[]> {
  const { from } = spanOf(scenario);
  const planned: PlannedFrame[] = [];
  for (const [index, { adapter, file, at }] of scenario.cassettes.entries())
    for (const { id, bytes, detects } of await readCassette(scenario, file))
      planned.push({
        at: from + parseDuration(at),
        adapter,
        frame: id,
        sender: `cassette ${index}`,
        bytes,
        ...(detects === undefined ? {} : { detects }),
      });
  return planned;
}

async function planSimulated(scenario: Scenario, loadAdapter: LoadAdapter): Promise<PlannedFrame[]> {
  const { from, to } = spanOf(scenario);
  const planned: PlannedFrame[] = [];
  for (const [index, { adapter: id, kind, address, every }] of scenario.stations.entries()) {
    const adapter = await loadAdapter(id);
    if (adapter.simulate === undefined || adapter.simulations?.includes(kind) !== true)
      throw new HutongError('HT8002', {
        file: scenario.fileName,
        pointer: `/stations/${index}/kind`,
        message: bilingual(
          `${id} 不能模拟 ${kind}，可用：${(adapter.simulations ?? []).join('、')}`,
          `${id} cannot simulate ${kind}; it knows ${(adapter.simulations ?? []).join(', ')}`,
        ),
        facts: { adapter: id, kind, known: adapter.simulations ?? [] },
      });
    const random = createRandom(scenario.seed, `station ${id} ${address}`);
    for (let at = from; at < to; at += parseDuration(every)) {
      const message = adapter.simulate(kind, { now: at, random: () => random.fraction(), address });
      planned.push({ at, adapter: id, frame: address, sender: `station ${index}`, bytes: adapter.encode(message) });
    }
  }
  return planned;
}

/** Prepares all frames of a scenario, recorded and simulated, in order of virtual time. */
export async function createFramePlayer(
  scenario: Scenario,
  addresses: GatewayAddresses,
  hit: (fault: string) => void,
  loadAdapter: LoadAdapter,
): Promise<FramePlayer> {
  const planned = [...(await planRecorded(scenario)), ...(await planSimulated(scenario, loadAdapter))].sort(
    (a, b) => a.at - b.at,
  );
  // A missing address is said before anything is sent.
  for (const { adapter } of planned) endpointOf(addresses, adapter);
  const disturb = createFrameFaults(scenario, hit);
  const connections = new Map<string, TcpDevice>();
  const played: PlayedFrame[] = [];
  const detected: TruthLine[] = [];

  const play = async ({ at, adapter: id, frame, sender, bytes, detects }: PlannedFrame): Promise<void> => {
    let device = connections.get(sender);
    if (device === undefined) {
      device = await openTcpDevice({ adapter: await loadAdapter(id), ...endpointOf(addresses, id) });
      connections.set(sender, device);
    }
    const { expected, answers } = await device.send(disturb(bytes));
    const hexadecimal = answers.map((answer) => Buffer.from(answer).toString('hex').toUpperCase());
    played.push({ adapter: id, frame, at: formatDateTime(at), bytes: bytes.length, expected, answers: hexadecimal });
    if (detects !== undefined)
      detected.push({
        incident: `frame ${frame}`,
        expected: true,
        kind: detects,
        address: frame,
        from: formatDateTime(at),
        detectableAt: formatDateTime(at),
        evidence: [],
        simulated: true,
      });
  };

  return {
    played,
    async playUntil(time) {
      for (let next = planned[0]; next !== undefined && next.at < time; next = planned[0]) {
        planned.shift();
        await play(next);
      }
    },
    truth: () => detected,
    async close() {
      await Promise.all([...connections.values()].map((device) => device.close()));
    },
  };
}
