/** A name and a value, as CAP writes event codes, parameters and geocodes. */
export interface CapPair {
  readonly valueName: string;
  readonly value: string;
}

/** Where an alert holds (CAP 1.2, 3.2.4). */
export interface CapArea {
  readonly areaDesc: string;
  /** Pairs `latitude,longitude`, the first equal to the last, in WGS 84. */
  readonly polygon?: readonly string[];
  /** `latitude,longitude radius`, the radius in kilometres. */
  readonly circle?: readonly string[];
  readonly geocode?: readonly CapPair[];
}

/** What an alert says, in one language (CAP 1.2, 3.2.2). */
export interface CapInfo {
  readonly language?: string;
  readonly category: readonly string[];
  readonly event: string;
  readonly responseType?: readonly string[];
  readonly urgency: string;
  readonly severity: string;
  readonly certainty: string;
  readonly eventCode?: readonly CapPair[];
  readonly effective?: string;
  readonly expires?: string;
  readonly senderName?: string;
  readonly headline?: string;
  readonly description?: string;
  readonly instruction?: string;
  readonly web?: string;
  readonly contact?: string;
  readonly parameter?: readonly CapPair[];
  /** MIME types of attached resources; the resources themselves are not taken over. */
  readonly resource?: readonly string[];
  readonly area?: readonly CapArea[];
}

/** Where the form of a message comes from. */
export type CapVersion = '1.2' | '1.1' | 'cn-12379';

/** An alert of the Common Alerting Protocol (OASIS CAP 1.2, 3.2.1). */
export interface CapAlert {
  readonly version: CapVersion;
  readonly identifier: string;
  readonly sender: string;
  /** With a numeric offset. */
  readonly sent: string;
  readonly status: string;
  readonly msgType: string;
  readonly scope: string;
  readonly source?: string;
  readonly restriction?: string;
  readonly addresses?: string;
  readonly code?: readonly string[];
  readonly note?: string;
  readonly references?: string;
  readonly incidents?: string;
  readonly info: readonly CapInfo[];
}

/** The namespace of CAP 1.2. */
export const capNamespace = 'urn:oasis:names:tc:emergency:cap:1.2';
