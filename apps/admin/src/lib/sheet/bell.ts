type Listener = () => void;

/** Tells exactly those who asked for a thing that it changed; who watches one cell is not woken for another. */
export class Bell {
  private readonly watched = new Map<string, Set<Listener>>();

  on(name: string, listener: Listener): () => void {
    const listeners = this.watched.get(name) ?? new Set();
    this.watched.set(name, listeners.add(listener));
    return () => void listeners.delete(listener);
  }

  ring(name: string): void {
    for (const listener of this.watched.get(name) ?? []) listener();
  }
}
