const patience = 15_000;

/** A line of server-sent events and what is heard on it. */
interface Line {
  /** Opens it; called again for a line that was refused. */
  open(): EventSource;
  /** Hears that it does not stand at this moment. */
  lost(): void;
}

/**
 * Follows server-sent events until the answer is called. A browser takes up a line that broke by itself, but not one that was
 * refused, as it is while the register is away for a moment: that one is opened anew after a while, in milliseconds.
 */
export function followEvents({ open, lost }: Line, after = patience): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let source: EventSource | null = null;
  const begin = () => {
    const opened = open();
    source = opened;
    opened.addEventListener('error', () => {
      lost();
      if (opened.readyState === opened.CLOSED) timer = setTimeout(begin, after);
    });
  };
  begin();
  return () => {
    clearTimeout(timer);
    source?.close();
  };
}
