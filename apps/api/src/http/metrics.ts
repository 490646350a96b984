import { collectDefaultMetrics, Histogram, Registry } from 'prom-client';

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

  constructor() {
    collectDefaultMetrics({ register: this.registry });
  }

  /** Counts one answered request. */
  observe(operation: string, status: number, ms: number): void {
    this.requests.observe({ operation, status: String(status) }, ms / 1000);
  }
}
