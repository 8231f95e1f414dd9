import type { PollConfig } from './poll-config.ts';

/** One request of a round, and where in its poll it comes from. */
export interface PollRequest {
  readonly address: string;
  readonly parameters: Readonly<Record<string, unknown>>;
  readonly addressPath: readonly (string | number)[];
  /** Where the parameter of a name stands. */
  readonly parameterPath: (name: string | undefined) => readonly (string | number)[];
}

/** The requests of a round, in their order; what a device has of its own goes before what all have in common. */
export const pollRequests = ({ addresses, parameters }: PollConfig): readonly PollRequest[] =>
  addresses.flatMap((device, index) => {
    const { address, parameters: own } = typeof device === 'string' ? { address: device, parameters: {} } : device;
    return parameters.map((common, at) => ({
      address,
      parameters: { ...common, ...own },
      addressPath: ['addresses', index],
      parameterPath: (name) =>
        name !== undefined && Object.hasOwn(own, name) ? ['addresses', index, 'parameters', name] : ['parameters', at],
    }));
  });
