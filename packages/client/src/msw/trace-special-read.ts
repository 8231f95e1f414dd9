import {
  auditOfSpecialRead,
  checkSpecialRead,
  scopes,
  specialTypeOf,
  type AccessPurpose,
  type Scope,
  type SpecialRead,
} from '@hutong/contract';
import type { Caller, MockState } from './mock-state.ts';

const system = 'platform';

/** Lets special records be read only with the right to it, and keeps a trace of the read, as a platform does. */
export function traceSpecialRead(
  state: MockState,
  caller: Caller,
  facts: {
    readonly asked: { readonly type: string } | { readonly id: string };
    readonly purpose?: AccessPurpose | undefined;
    readonly division?: string | undefined;
  },
): void {
  const { asked, purpose, division = '100000000000' } = facts;
  const type = specialTypeOf(asked);
  if (type === undefined) return;
  const held = (Object.keys(scopes) as Scope[]).filter((scope) => caller.may(scope));
  const special: SpecialRead = { type, ...('id' in asked ? asked : {}), purpose, actor: caller.system, scopes: held };
  const trace = (refused: boolean): void =>
    state.save(auditOfSpecialRead(special, { key: state.next(), system, at: state.now, division, refused }));
  try {
    checkSpecialRead(special);
  } catch (refusal) {
    trace(true);
    throw refusal;
  }
  trace(false);
}
