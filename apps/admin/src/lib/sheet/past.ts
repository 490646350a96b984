/** One act of the person, cell by cell, as undo and redo see it. */
export type Step<V> = readonly { key: string; before: V; after: V }[];

const keptSteps = 500;

/** The acts of a person at a sheet, to go back and forth in; nothing is erased from the history by it. */
export class Past<V> {
  private done: Step<V>[] = [];
  private undone: Step<V>[] = [];

  note(step: Step<V>): void {
    if (step.length === 0) return;
    this.done = [...this.done, step].slice(-keptSteps);
    this.undone = [];
  }

  /** The last act, now taken back. */
  back(): Step<V> {
    const step = this.done.pop();
    if (step) this.undone.push(step);
    return step ?? [];
  }

  /** The last act that was taken back, now done again. */
  forth(): Step<V> {
    const step = this.undone.pop();
    if (step) this.done.push(step);
    return step ?? [];
  }
}
