import { setImmediate as turn } from 'node:timers/promises';
import { type CertificateDocument, type DrawnPdf, drawCertificate, type Signing } from '@kompeten/certificate';
import { Inject, Injectable, type OnApplicationShutdown } from '@nestjs/common';
import type { Logger } from 'pino';
import { CONFIG, type Config } from '../../config.ts';
import { LOGGER } from '../../logging.ts';
import { DrawingThreads } from './drawing-threads.ts';

/** A cohort, however large, is drawn before threads would be there: they take a second of processor each to start. */
const BY_ITSELF = 120;
/** After such a pause counting begins anew. */
const PAUSE_MS = 5_000;

/** Draws certificates: a few by itself, many in threads, so that numbering, signing and storing go on meanwhile (decision 25). */
@Injectable()
export class DrawingService implements OnApplicationShutdown {
  private threads: DrawingThreads | null = null;
  private inARow = 0;
  private askedAt = 0;

  constructor(
    @Inject(CONFIG) private readonly config: Config,
    @Inject(LOGGER) private readonly logger: Logger,
  ) {}

  /** The drawn document with an empty signature; throws a `CertificateProblem` over what cannot be drawn. */
  readonly draw = async (document: CertificateDocument, signing: Signing): Promise<DrawnPdf> => {
    if (this.config.drawingThreads > 0 && this.isOneOfMany()) return this.opened().draw(document, signing);
    await turn();
    return drawCertificate(document, signing);
  };

  /** Ends the threads. */
  async onApplicationShutdown(): Promise<void> {
    await this.threads?.end();
  }

  private isOneOfMany(): boolean {
    const now = performance.now();
    this.inARow = now - this.askedAt > PAUSE_MS ? 1 : this.inARow + 1;
    this.askedAt = now;
    return this.inARow > BY_ITSELF;
  }

  private opened(): DrawingThreads {
    this.threads ??= new DrawingThreads(this.config.drawingThreads, (cause) =>
      this.logger.error({ err: cause }, 'a thread that draws certificates broke'),
    );
    return this.threads;
  }
}
