/** Something that several benches of a file use one after the other. */
interface Opened {
  stop(): Promise<void>;
}

/** What is opened for the first of some benches and closed after the last: a product is started once for all of them. */
export function sharedStage<S extends Opened>(users: number, open: () => Promise<S>) {
  let opened: Promise<S> | null = null;
  let left = users;
  return {
    take(): Promise<S> {
      opened ??= open();
      return opened;
    },
    async leave(): Promise<void> {
      left -= 1;
      if (left === 0) await (await opened)?.stop();
    },
  };
}
