/** What is read of one file at most, in letters; a certificate of ours takes a tenth of it. */
export const MOST_READ = 4 * 1024 * 1024;

/** Beside its letters, what an object costs, and each value in it. */
const OBJECT = 128;
const VALUE = 16;

/**
 * Counts the work on one file: every letter that is looked at, packed or unpacked, as often as it is. A small file may
 * unpack to any size, name one stream a thousand times and lay its objects over one another; what is beyond the bound is
 * not read.
 */
export class ReadingBound {
  #read = 0;

  /** Letters that were read so far. */
  get read(): number {
    return this.#read;
  }

  /** Letters that may still be read. */
  get left(): number {
    return Math.max(0, MOST_READ - this.#read);
  }

  /** Counts letters as read. */
  take(letters: number): void {
    this.#read += letters;
  }

  /** Counts what reading an object took. */
  takeObject({ letters, values }: { letters: number; values: number }): void {
    this.#read += OBJECT + letters + VALUE * values;
  }
}
