import { Counter, Gauge, Histogram, Registry } from 'prom-client';

const openMetrics = 'application/openmetrics-text; version=1.0.0; charset=utf-8';

/** What the platform counts, in OpenMetrics. */
export class PlatformMetrics {
  readonly registry = new Registry();
  readonly records: Counter<'channel' | 'status'>;
  readonly warnings: Counter<'rule'>;
  readonly requests: Histogram<'method' | 'route' | 'status'>;
  readonly streams: Gauge;
  readonly connections: Gauge;

  constructor() {
    this.registry.setContentType(openMetrics as never);
    const registers = [this.registry];
    this.records = new Counter({
      name: 'hutong_records',
      help: 'Records taken in, by what became of them',
      labelNames: ['channel', 'status'],
      registers,
    });
    this.warnings = new Counter({
      name: 'hutong_warnings',
      help: 'Warnings raised, by rule',
      labelNames: ['rule'],
      registers,
    });
    this.requests = new Histogram({
      name: 'hutong_http_request_duration_seconds',
      help: 'Time to answer HTTP requests',
      labelNames: ['method', 'route', 'status'],
      buckets: [0.001, 0.005, 0.02, 0.1, 0.5, 2, 10],
      registers,
    });
    this.streams = new Gauge({ name: 'hutong_streams', help: 'Open event streams', registers });
    this.connections = new Gauge({ name: 'hutong_mqtt_connections', help: 'Connected MQTT clients', registers });
  }

  /** The text of `/metrics` and its media type. */
  async read(): Promise<{ text: string; mediaType: string }> {
    return { text: await this.registry.metrics(), mediaType: this.registry.contentType };
  }
}
