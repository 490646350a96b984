import { setMaxListeners } from 'node:events';
import { type CertificateDocument, CertificateProblem, type DrawnPdf, type Signing } from '@kompeten/certificate';
import { DomainError } from '@kompeten/domain';
import { Piscina } from 'piscina';
import type { DrawingAnswer, DrawingTask } from './drawing-thread.ts';

/** A drawing needs some tens of megabytes, most of them for the fonts. */
const LIMITS = { maxOldGenerationSizeMb: 256 };
/** Threads that nobody needs any more let go of their memory. */
const IDLE_MS = 10_000;
const script = new URL(
  import.meta.url.endsWith('.ts') ? './drawing-thread.ts' : './drawing-thread.js',
  import.meta.url,
);

/** Threads that draw certificates beside the one that asks for them: started with the first, ended when idle. */
export class DrawingThreads {
  private readonly pool: Piscina<DrawingTask, DrawingAnswer>;
  private giveUp = stillWanted();

  /** `told` hears of a thread that did not come up; whoever waits for one is let go, since none may come. */
  constructor(threads: number, told: (cause: Error) => void, filename = script.href) {
    this.pool = new Piscina({
      ...{ filename, name: 'draw', minThreads: 0, maxThreads: threads, idleTimeout: IDLE_MS },
      resourceLimits: LIMITS,
    });
    this.pool.on('error', (cause: Error) => {
      told(cause);
      this.giveUp.abort(cause);
      this.giveUp = stillWanted();
    });
  }

  /** How many threads there are now. */
  get size(): number {
    return this.pool.threads.length;
  }

  /** The drawn document. A thread that breaks takes down the drawings it had in hand, as `issuance.drawing_interrupted`, and no others. */
  async draw(document: CertificateDocument, signing: Signing): Promise<DrawnPdf> {
    const { signal } = this.giveUp;
    const answer = await this.pool.run({ document, signing }, { signal }).catch((cause: unknown) => {
      throw Object.assign(new DomainError('issuance.drawing_interrupted'), { cause });
    });
    if ('refused' in answer) throw new CertificateProblem(answer.refused.code, answer.refused.params);
    const { bytes, signatureOffset } = answer;
    return { bytes: Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength), signatureOffset };
  }

  /** Ends the threads; what they have in hand is given up. */
  end(): Promise<void> {
    return this.pool.destroy();
  }
}

function stillWanted(): AbortController {
  const giveUp = new AbortController();
  setMaxListeners(0, giveUp.signal);
  return giveUp;
}
