import { Clock } from '../clock.ts';

/** A clock that tests set; it stands still unless told otherwise. */
export class TestClock extends Clock {
  constructor(private instant: string | null = null) {
    super();
  }

  override now(): string {
    return this.instant ?? super.now();
  }

  /** Lets it be a given instant from now on; `null` lets time run again. */
  set(instant: string | null): void {
    this.instant = instant;
  }

  /** Lets some seconds pass. */
  pass(seconds: number): void {
    this.set(new Date(Date.parse(this.now()) + seconds * 1000).toISOString());
  }
}
