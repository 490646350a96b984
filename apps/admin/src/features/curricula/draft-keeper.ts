import { inputIssues, Problem } from '@kompeten/contract';
import { CurriculumChange, type CurriculumDetail, type InputIssue } from '@kompeten/domain';
import { changeOf, type Draft } from './draft.ts';

/** Where what was typed stands. */
export type SaveState =
  | { kind: 'saved' | 'waiting' | 'saving' | 'stale' }
  | { kind: 'invalid'; issue: InputIssue }
  | { kind: 'failed'; error: unknown };

/** How long nobody types before the draft is sent. */
const PAUSE_MILLISECONDS = 900;

/**
 * Keeps a draft saved while it is typed: one sending at a time, always the newest, each with the version that was seen.
 * Whoever comes second is told and loses nothing; what the schema refuses is not sent.
 */
export class DraftKeeper {
  private newest: Draft | null = null;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private sending: Promise<void> | null = null;
  private isStale = false;

  constructor(
    private readonly send: (body: ReturnType<typeof changeOf>) => Promise<Pick<CurriculumDetail, 'version'>>,
    private version: number,
    private readonly tell: (state: SaveState) => void,
  ) {}

  /** Whether anything that was typed is not stored. */
  get isOwing(): boolean {
    return this.newest !== null || this.sending !== null;
  }

  /** Notes what was typed; it is sent when nobody types for a moment. */
  note(draft: Draft): void {
    this.newest = draft;
    clearTimeout(this.timer);
    if (this.isStale) return;
    this.tell({ kind: 'waiting' });
    this.timer = setTimeout(() => void this.flush(), PAUSE_MILLISECONDS);
  }

  /** Sends what waits, and answers whether all is stored. */
  async flush(): Promise<boolean> {
    clearTimeout(this.timer);
    while (this.sending) await this.sending;
    if (this.newest && !this.isStale) {
      this.sending = this.sendNewest(this.newest).finally(() => {
        this.sending = null;
      });
      await this.sending;
    }
    return !this.isOwing;
  }

  /** Goes on from the version that somebody else has stored, with what was typed here or without it. */
  async goOn(version: number, withOwn: boolean): Promise<void> {
    this.version = version;
    this.isStale = false;
    if (!withOwn) this.newest = null;
    if (this.newest) await this.flush();
    else this.tell({ kind: 'saved' });
  }

  private async sendNewest(draft: Draft): Promise<void> {
    const body = changeOf(draft, this.version);
    const parsed = CurriculumChange.safeParse(body);
    const [issue] = parsed.success ? [] : inputIssues(parsed.error, body);
    if (issue) return this.tell({ kind: 'invalid', issue });
    this.tell({ kind: 'saving' });
    const answer = await this.send(body).catch((error: unknown) => ({ error }));
    if ('error' in answer) return this.refused(answer.error);
    this.version = answer.version;
    if (this.newest === draft) {
      this.newest = null;
      this.tell({ kind: 'saved' });
    }
  }

  private refused(error: unknown): void {
    this.isStale = error instanceof Problem && ['curriculum.stale', 'curriculum.frozen'].includes(error.code);
    this.tell(this.isStale ? { kind: 'stale' } : { kind: 'failed', error });
  }
}
