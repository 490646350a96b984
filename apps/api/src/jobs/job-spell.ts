import type { Runner, WorkerEvents } from 'graphile-worker';

/** One stretch of work on the queue: from its begin until it is stopped or something takes the queue away. */
export class JobSpell {
  /** Resolves with what took the queue away, while nobody had asked it to stop. */
  readonly interrupted: Promise<unknown>;
  /** Under which name the queue knows who took its jobs. */
  private takenBy = '';
  private readonly atHand = new Set<string>();
  private interrupt: (cause: unknown) => void = () => undefined;
  private emptied: () => void = () => undefined;
  private runner: Runner | null = null;
  private stopping: Promise<void> | null = null;

  constructor(events: WorkerEvents) {
    this.interrupted = new Promise((resolve) => {
      this.interrupt = resolve;
    });
    events.on('pool:create', ({ workerPool }) => {
      this.takenBy = workerPool.id;
    });
    events.on('pool:fatalError', ({ error }) => this.interrupt(error));
    events.on('worker:fatalError', ({ error }) => this.interrupt(error));
    events.on('worker:getJob:error', ({ error }) => this.interrupt(error));
    events.on('job:start', ({ job }) => void this.atHand.add(job.id));
    events.on('job:complete', ({ job }) => {
      this.atHand.delete(job.id);
      if (this.atHand.size === 0) this.emptied();
    });
  }

  /** The spell whose work this runner does. */
  of(runner: Runner): this {
    this.runner = runner;
    runner.promise.then(() => this.interrupt(new Error('The job queue ended by itself')), this.interrupt);
    return this;
  }

  /** Takes no more jobs, and waits for those at hand and for their ends to be written down. */
  stop(): Promise<void> {
    this.stopping ??= this.runner?.stop() ?? Promise.resolve();
    return this.stopping;
  }

  /**
   * Takes no more jobs, and waits for those at hand alone: where the queue is away, the runner may wait for it without end.
   * Answers under which name the queue knows this spell; `failed` hears what the runner has to say of its end.
   */
  async leave(failed: (cause: unknown) => void): Promise<string> {
    const empty = new Promise<void>((resolve) => {
      this.emptied = resolve;
    });
    this.stop().catch(failed);
    if (this.atHand.size > 0) await empty;
    return this.takenBy;
  }
}
