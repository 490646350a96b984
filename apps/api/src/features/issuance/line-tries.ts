import { CertificateProblem } from '@kompeten/certificate';
import type { Logger } from 'pino';
import { notIssuedCode } from '../certificates/not-issued.rules.ts';

/** Where a failure is told: the log, and the line that got no certificate. */
export interface Telling {
  readonly batchId: string;
  readonly logger: Logger;
  fail(itemId: string, code: string): Promise<void>;
}

/** What belongs to a line of a list. */
export interface OfLine {
  readonly item: { readonly id: string };
}

/** Does the steps of some lines so that what fails for one keeps nobody else waiting, and counts who waits for another try. */
export class LineTries {
  #passing = 0;

  constructor(private readonly telling: Telling) {}

  /** How many lines failed for a reason that another try may change. */
  get passing(): number {
    return this.#passing;
  }

  /** Does a step for all lines at once; where that fails, for each by itself. Answers what came of those that did not fail. */
  async together<Line extends OfLine, Done>(
    lines: readonly Line[],
    step: (lines: readonly Line[]) => Promise<readonly Done[]>,
  ): Promise<Done[]> {
    if (lines.length > 1) {
      try {
        return [...(await step(lines))];
      } catch (cause) {
        this.telling.logger.warn({ batchId: this.telling.batchId, err: cause }, 'lines are tried one by one');
      }
    }
    const done: Done[] = [];
    for (const line of lines) done.push(...(await this.alone(line, () => step([line]))));
    return done;
  }

  /** Does a step of one line; answers nothing where it failed. */
  async alone<Done>({ item }: OfLine, step: () => Promise<readonly Done[]>): Promise<readonly Done[]> {
    try {
      return await step();
    } catch (cause) {
      await this.told(item.id, cause);
      return [];
    }
  }

  private async told(itemId: string, cause: unknown): Promise<void> {
    const { batchId, logger } = this.telling;
    const code = notIssuedCode(cause);
    const where = { batchId, itemId, code };
    logger.error(code === 'unexpected' ? { ...where, err: cause } : where, 'certificate not issued');
    await this.telling.fail(itemId, code);
    if (!(cause instanceof CertificateProblem)) this.#passing += 1;
  }
}
