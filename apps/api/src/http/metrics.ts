import { collectDefaultMetrics, Histogram, Registry } from 'prom-client';

type Series = Histogram.Internal<'operation' | 'status'>;

/** Figures about this process for Prometheus. */
export class Metrics {
  readonly registry = new Registry();
  private readonly requests = new Histogram({
    name: 'kompeten_request_duration_seconds',
    help: 'How long requests took, by operation and status.',
    labelNames: ['operation', 'status'],
    buckets: [0.002, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10],
    registers: [this.registry],
  });

  /** Finding the series of its labels costs more than counting in it. */
  private readonly series = new Map<string, Series>();

  constructor() {
    collectDefaultMetrics({ register: this.registry });
  }

  /** Counts one answered request. */
  observe(operation: string, status: number, ms: number): void {
    const key = `${operation} ${status}`;
    const series = this.series.get(key) ?? this.requests.labels(operation, String(status));
    this.series.set(key, series);
    series.observe(ms / 1000);
  }
}
