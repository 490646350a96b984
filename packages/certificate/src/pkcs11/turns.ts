import { keyProblem } from './cryptoki-problem.ts';

/** One piece of work after the other, none waited for longer than it may take. */
export class Turns {
  private last: Promise<unknown> = Promise.resolve();

  /**
   * Does the work when all before it is done, and answers what it answers; `no_answer` where that takes too long. A call into
   * a module cannot be called off: what hangs keeps its turn, and whoever gave up waiting is passed over.
   */
  take<T>(milliseconds: number, work: () => Promise<T>): Promise<T> {
    return new Promise((resolve, reject) => {
      let isWaiting = true;
      const end = () => {
        isWaiting = false;
        reject(keyProblem('no_answer', `the module has not answered within ${milliseconds} ms; ${LOOK}`));
      };
      const timer = setTimeout(end, milliseconds);
      const mine = this.last.then(() => (isWaiting ? work().then(resolve, reject) : undefined));
      this.last = mine.finally(() => clearTimeout(timer));
    });
  }
}

const LOOK = 'see that it is connected, and restart this process where it stays so';
