import { examSeats, Problem } from '@kompeten/contract';
import type { ExamAnswer, KeptExam, SeatStanding, TakenSeat } from '@kompeten/domain';
import { api } from '../../lib/api.ts';
import { aheadOf, answersOf, type ExamState, pauseAfter, unsentOf } from './exam-state.ts';
import { forgetExam, keepExam, keptExam } from './kept-exam.ts';

/** One device's seat: every answer is kept here at once, sent as soon as there is a line, and sent again until it is kept there. */
export class ExamDesk {
  #state: ExamState;
  readonly #listeners = new Set<() => void>();
  #sending = false;
  #failures = 0;
  #timer: number | undefined;
  #notes: { kind: 'focus_lost' | 'focus_back'; at: string }[] = [];

  private constructor(state: KeptExam) {
    this.#state = { ...state, cut: false };
    keepExam(state);
  }

  /** The desk of a seat that was just taken; whatever another device has kept is on it. */
  static of({ token, paper }: TakenSeat): ExamDesk {
    return new ExamDesk({ token, paper, answers: answersOf(paper), ahead: aheadOf(paper) });
  }

  /** The desk that this device was at before its tab was closed. */
  static again(): ExamDesk | null {
    const kept = keptExam();
    return kept && new ExamDesk(kept);
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  readonly state = (): ExamState => this.#state;

  /** The present by the server's clock. */
  readonly now = (): number => Date.now() + this.#state.ahead;

  /** Begins to listen to the line, to the clock, and to whether the page is left; answers how to stop. */
  start(): () => void {
    const back = () => void this.sync();
    const focus = () => this.#noteFocus();
    window.addEventListener('online', back);
    document.addEventListener('visibilitychange', focus);
    void this.sync();
    return () => {
      window.removeEventListener('online', back);
      document.removeEventListener('visibilitychange', focus);
      window.clearTimeout(this.#timer);
    };
  }

  /** Keeps an answer on the device and sends it. */
  answer(itemId: string, answer: ExamAnswer): void {
    const before = this.#state.answers.find((one) => one.itemId === itemId);
    const version = (before?.version ?? 0) + 1;
    const others = this.#state.answers.filter((one) => one.itemId !== itemId);
    this.#change({ answers: [...others, { itemId, version, answer, sent: false }] });
    void this.sync();
  }

  /** Hands the paper in; everything that was answered goes first. */
  async handIn(): Promise<void> {
    await this.sync();
    this.#told(await api.call(examSeats.handIn, { body: { token: this.#state.token } }));
  }

  /** Leaves the seat and nothing on the device. */
  leave(): void {
    window.clearTimeout(this.#timer);
    forgetExam();
  }

  /** Sends what is not kept yet, one small call an answer, and asks where the paper stands. */
  async sync(): Promise<void> {
    if (this.#sending) return;
    this.#sending = true;
    window.clearTimeout(this.#timer);
    try {
      await this.#sendAnswers();
      await this.#askStanding();
      this.#failures = 0;
      this.#change({ cut: false });
    } catch (error) {
      if (!(error instanceof Problem)) throw error;
      this.#failures += 1;
      this.#change({ cut: error.status === 0 || error.status >= 500 });
      if (error.code === 'exam.seat_unknown') this.#change({ paper: { ...this.#state.paper, status: 'absent' } });
    } finally {
      this.#sending = false;
      this.#timer = window.setTimeout(() => void this.sync(), pauseAfter(this.#failures, this.#state));
    }
  }

  async #sendAnswers(): Promise<void> {
    for (let next = unsentOf(this.#state); next; next = unsentOf(this.#state)) {
      const { itemId, version, answer } = next;
      const body = { token: this.#state.token, itemId, version, answer };
      const { standing } = await api.call(examSeats.saveAnswer, { body });
      const sent = (one: KeptExam['answers'][number]) => one.itemId === itemId && one.version === version;
      this.#change({ answers: this.#state.answers.map((one) => (sent(one) ? { ...one, sent: true } : one)) });
      this.#told(standing);
    }
  }

  async #askStanding(): Promise<void> {
    const { token, paper } = this.#state;
    const notes = this.#notes;
    const standing = await (notes.length > 0
      ? api.call(examSeats.noteFocus, { body: { token, notes: notes.slice(0, 50) } })
      : api.call(examSeats.getSeatStanding, { body: { token } }));
    this.#notes = this.#notes.slice(Math.min(notes.length, 50));
    const lacks = paper.questions.length === 0 || paper.questions.some(({ picture }) => picture?.dataUrl === '');
    if (standing.status === 'running' && lacks && !standing.moved) {
      const fresh = await api.call(examSeats.getSeatPaper, { body: { token } });
      const known = new Set(this.#state.answers.map(({ itemId }) => itemId));
      const more = answersOf(fresh).filter(({ itemId }) => !known.has(itemId));
      this.#change({ paper: fresh, answers: [...this.#state.answers, ...more] });
    }
    this.#told(standing);
  }

  #told(standing: SeatStanding): void {
    this.#change({ paper: { ...this.#state.paper, ...standing }, ahead: aheadOf(standing) });
  }

  #noteFocus(): void {
    if (this.#state.paper.status !== 'running') return;
    const kind = document.visibilityState === 'hidden' ? ('focus_lost' as const) : ('focus_back' as const);
    this.#notes.push({ kind, at: new Date(this.now()).toISOString() });
    void this.sync();
  }

  #change(part: Partial<ExamState>): void {
    this.#state = { ...this.#state, ...part };
    const { cut: _, ...kept } = this.#state;
    if (keptExam()?.token === kept.token) keepExam(kept);
    for (const listener of this.#listeners) listener();
  }
}
