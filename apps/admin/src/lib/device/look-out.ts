/** What looking out needs of the world. */
interface LookOutPorts {
  isAway(): boolean;
  look(): void;
  /** Runs something later; answers how to prevent it. */
  later(act: () => void, milliseconds: number): () => void;
}

/** Between two looks; the longer one spares the battery. */
const [firstPause, longestPause] = [1000, 15_000];

/** Looks for the network while it is away: soon after it went, then less and less often. */
export function lookOut({ isAway, look, later }: LookOutPorts) {
  let pause = firstPause;
  let stop: () => void = () => undefined;
  const wait = () => {
    stop();
    if (!isAway()) {
      pause = firstPause;
      return;
    }
    stop = later(() => {
      stop = () => undefined;
      pause = Math.min(pause * 2, longestPause);
      look();
      wait();
    }, pause);
  };
  return {
    begin: wait,
    /** The page is seen again: whatever the pause had grown to, a network that comes in these seconds is found in them. */
    anew: () => {
      pause = firstPause;
      if (isAway()) look();
      wait();
    },
    end: () => stop(),
  };
}
