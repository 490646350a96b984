import { selection } from '@kompeten/contract';
import { api } from '../../lib/api.ts';
import { showSelection } from './selection.queries.ts';

/** The address of one score. */
export const scoreKey = (enrolmentId: string, criterion: string): string => `${enrolmentId} ${criterion}`;

type Given = ReadonlyMap<string, { enrolmentId: string; criterion: string; score: number }>;

/**
 * Scores on their way: sent one batch after another, kept until the register has them.
 * A batch that failed waits for the next score, or for somebody who sends it again.
 */
export class ScoreQueue {
  waiting: Given = new Map();
  error: unknown = null;
  private isBusy = false;

  constructor(
    private readonly cohortId: string,
    private readonly planVersion: number,
    private readonly changed: () => void,
  ) {}

  /** Takes a score; a later one on the same criterion counts. */
  give = (enrolmentId: string, criterion: string, score: number): void => {
    this.waiting = new Map(this.waiting).set(scoreKey(enrolmentId, criterion), { enrolmentId, criterion, score });
    this.changed();
    this.flush();
  };

  /** Sends what waits, unless something is on its way already. */
  flush = (): void => {
    if (this.isBusy || this.waiting.size === 0) return;
    this.isBusy = true;
    const sent = this.waiting;
    const body = { planVersion: this.planVersion, scores: [...sent.values()] };
    void api.call(selection.scoreApplicants, { params: { cohortId: this.cohortId }, body }).then(
      (sheet) => {
        showSelection(this.cohortId, sheet);
        this.waiting = new Map([...this.waiting].filter(([key, value]) => sent.get(key) !== value));
        this.rest(null);
        this.flush();
      },
      (cause: unknown) => this.rest(cause),
    );
  };

  private rest(error: unknown): void {
    this.isBusy = false;
    this.error = error;
    this.changed();
  }
}
