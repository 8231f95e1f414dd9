import type { Jt808Body } from './messages/body.ts';

/** Header of a packet. */
export interface Jt808Header {
  /** Message id; 8000H and above come from the platform. */
  readonly id: number;
  /** Phone number of the terminal, all digits of the field: 12, or 20 since 2019; empty in file data, which have none. */
  readonly phone: string;
  readonly serial: number;
  /** Present in packets with the header of 2019. */
  readonly protocolVersion?: number;
  /** The version bit is set, the header is that of 2013 (quirk). */
  readonly versionBit?: boolean;
  /** 1 is RSA; an encrypted body stays bytes. */
  readonly encryption?: number;
  /** Bit 15 of the attributes. */
  readonly reserved?: boolean;
  /** Sub-package: its body stays bytes until all parts are together. */
  readonly part?: { readonly total: number; readonly index: number };
}

/** A message of JT/T 808. */
export interface Jt808Message extends Jt808Header {
  readonly body: Jt808Body;
}

/** Address of a terminal: its phone number without the zeros that fill the field up. */
export function terminalAddress(phone: string): string {
  let zeros = 0;
  while (zeros < phone.length - 1 && phone[zeros] === '0') zeros++;
  return phone.slice(zeros);
}
