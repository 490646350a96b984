import type { FileTrust } from '@kompeten/certificate/verification';
import { DomainError } from '@kompeten/domain';
import { Inject, Injectable, type OnApplicationShutdown } from '@nestjs/common';
import type { Logger } from 'pino';
import { Piscina } from 'piscina';
import { LOGGER } from '../../logging.ts';
import type { Judged, JudgingTask } from './judging-thread.ts';

/** The largest file unpacks to some megabytes, whatever it says of itself. */
const LIMITS = { maxOldGenerationSizeMb: 256 };
/** What the costliest file needs many times over, with its turn, on a machine that is busy. */
const LONGEST_MS = 30_000;
/** Files that are judged at once; the next ones wait for their turn. */
const AT_ONCE = 2;
/** A thread takes some tenths of a second to start, so it stays for whoever comes next. */
const IDLE_MS = 60_000;
const script = new URL(
  import.meta.url.endsWith('.ts') ? './judging-thread.ts' : './judging-thread.js',
  import.meta.url,
);

/**
 * Judges files of anybody's in threads beside the one that answers: the work on a file is bounded, and a hostile one costs
 * half a second of it, in which everybody else would wait.
 */
@Injectable()
export class JudgingThreads implements OnApplicationShutdown {
  private pool: Piscina<JudgingTask, Judged> | null = null;

  constructor(@Inject(LOGGER) private readonly logger: Logger) {}

  /** The verdict on a file; a thread that breaks takes down the file in hand, as `server.unavailable`, and no other. */
  async judge(content: Buffer, trust: FileTrust): Promise<Judged> {
    this.pool ??= this.opened();
    const signal = AbortSignal.timeout(LONGEST_MS);
    return this.pool.run({ content, trust }, { name: 'judge', signal }).catch((cause: unknown) => {
      throw Object.assign(new DomainError('server.unavailable'), { cause });
    });
  }

  /** Ends the threads. */
  async onApplicationShutdown(): Promise<void> {
    await this.pool?.destroy();
  }

  private opened(): Piscina<JudgingTask, Judged> {
    const threads = { minThreads: 0, maxThreads: AT_ONCE, idleTimeout: IDLE_MS };
    const pool = new Piscina<JudgingTask, Judged>({ filename: script.href, ...threads, resourceLimits: LIMITS });
    return pool.on('error', (cause: Error) => this.logger.error({ err: cause }, 'a thread that judges files broke'));
  }
}
