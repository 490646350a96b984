import type { EntryKind } from './outbox.ts';
import type { SheetAnswer } from './outbox-answer.ts';

type Listener = (answer: SheetAnswer) => void;

/**
 * Brings the answers of the register to the sheets they are about. What waited on the device is sent before a sheet is
 * open, which may have asked the register even before: an answer that nobody follows waits for whoever does.
 */
export class AnswerBoard {
  private readonly listeners = new Map<string, Set<Listener>>();
  private readonly waiting = new Map<string, SheetAnswer[]>();

  tell(answer: SheetAnswer): void {
    const sheet = nameOf(answer.kind, answer.cohortId);
    const listeners = this.listeners.get(sheet);
    if (listeners) for (const listener of listeners) listener(answer);
    else this.waiting.set(sheet, [...(this.waiting.get(sheet) ?? []), answer]);
  }

  /** Follows the answers about one sheet, those first that waited. */
  follow(kind: EntryKind, cohortId: string, listener: Listener): () => void {
    const sheet = nameOf(kind, cohortId);
    const listeners = this.listeners.get(sheet) ?? new Set();
    this.listeners.set(sheet, listeners.add(listener));
    for (const answer of this.waiting.get(sheet) ?? []) listener(answer);
    this.waiting.delete(sheet);
    return () => {
      listeners.delete(listener);
      if (listeners.size === 0) this.listeners.delete(sheet);
    };
  }
}

const nameOf = (kind: EntryKind, cohortId: string) => `${kind} ${cohortId}`;
