import type { OutboxAnswer } from './outbox-answer.ts';
import type { OutboxBatch } from './outbox-batches.ts';
import type { BatchOutcome } from './outbox-outcome.ts';

/** What sending needs of the world. */
export interface SenderPorts {
  post(batch: OutboxBatch): Promise<BatchOutcome>;
  /** Keeps the answer and tells it to the sheets; resolved before the items leave the outbox. */
  answered(answer: OutboxAnswer): Promise<void>;
  /** Runs a round while no other tab runs one; answers false at once when another does. */
  alone(round: () => Promise<void>): Promise<boolean>;
  /** Runs something later; answers how to prevent it. */
  later(act: () => void, milliseconds: number): () => void;
}
