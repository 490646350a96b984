import { AnswerBoard } from '../outbox/answer-board.ts';
import { KeptOutbox } from '../outbox/kept-outbox.ts';
import { isSheetAnswer, type OutboxAnswer } from '../outbox/outbox-answer.ts';
import { OutboxSender } from '../outbox/outbox-sender.ts';
import type { SealedVault } from '../vault/sealed-vault.ts';
import type { AssessmentKitStore, KitStore, VisitKitStore } from '../vault/vault.ts';
import type { Device } from './device.ts';
import { noKits } from './no-kits.ts';
import { postBatch } from './post-batch.ts';
import { type TabMessage, Tabs } from './tabs.ts';
import { takeCells } from './take-cells.ts';

/** What visits, assessments and papers need comes with the first of them: a sheet goes without. */
const visitWork = () => import('../visits/take-visit.ts');
const assessmentWork = () => import('../assessments/take-assessment.ts');
const paperWork = () => import('../paper-sheets/take-paper.ts');

/** This device at work for one account: its vault, its outbox, and the other tabs. */
export class LocalDevice implements Device {
  readonly outbox: KeptOutbox;
  readonly kits: KitStore;
  readonly visitKits: VisitKitStore;
  readonly assessmentKits: AssessmentKitStore;
  private readonly sender: OutboxSender;
  private readonly tabs: Tabs;
  private readonly answers = new AnswerBoard();
  private readonly pinListeners = new Set<() => void>();
  private readonly drafts = new Set<() => Promise<boolean>>();
  private readonly messageListeners = new Set<(message: TabMessage) => void>();

  constructor(
    readonly id: string,
    readonly accountId: string,
    /** Null where the browser has no safe place. */
    readonly vault: SealedVault | null,
    public pinSet: boolean,
    readonly fault: unknown = null,
  ) {
    this.kits = vault?.kits ?? noKits;
    this.visitKits = vault?.visitKits ?? noKits;
    this.assessmentKits = vault?.assessmentKits ?? noKits;
    this.tabs = new Tabs(accountId, (message) => this.hear(message));
    this.outbox = new KeptOutbox(vault?.shelf ?? null, () => this.tabs.tell({ kind: 'outbox' }));
    this.sender = new OutboxSender(this.outbox, {
      post: (batch) => postBatch(this, batch),
      answered: (answer) => this.answered(answer),
      alone: (round) => alone(`kompeten-outbox-${accountId}`, round),
      later: (act, milliseconds) => {
        const timer = setTimeout(act, milliseconds);
        return () => clearTimeout(timer);
      },
    });
  }

  send = () => this.sender.kick();
  standing = () => this.sender.standing();
  onStanding = (listener: () => void) => this.sender.subscribe(listener);

  onPin = (listener: () => void) => {
    this.pinListeners.add(listener);
    return () => void this.pinListeners.delete(listener);
  };

  /** A PIN locks what is kept here from now on, or none does. */
  notePin(set: boolean): void {
    this.pinSet = set;
    for (const listener of this.pinListeners) listener();
  }

  followAnswers: Device['followAnswers'] = (...sheet) => this.answers.follow(...sheet);

  /** Tells what other tabs say. */
  onMessage(listener: (message: TabMessage) => void): () => void {
    this.messageListeners.add(listener);
    return () => void this.messageListeners.delete(listener);
  }

  tell = (message: TabMessage) => this.tabs.tell(message);

  beforeLeaving: Device['beforeLeaving'] = (settled) => {
    this.drafts.add(settled);
    return () => void this.drafts.delete(settled);
  };

  /** Whether everything that was entered so far is written down; false where the device refused. */
  async keepsAll(): Promise<boolean> {
    const drafts = await Promise.all([...this.drafts].map((settled) => settled()));
    await this.outbox.settled();
    return drafts.every(Boolean) && !this.outbox.list().some(({ id }) => this.outbox.isUnkept(id));
  }

  /** Stops working here; everything that was entered is written down first. */
  async close(): Promise<void> {
    this.sender.close();
    await this.outbox.settled();
    this.tabs.close();
    this.vault?.close();
  }

  private async answered(answer: OutboxAnswer): Promise<void> {
    if (answer.kind === 'visit') await (await visitWork()).keepVisit(this.visitKits, answer);
    else if (answer.kind === 'paper') await (await paperWork()).keepPaper(this.kits, answer);
    else if (answer.kind === 'assessment' || answer.kind === 'judgement')
      await (await assessmentWork()).keepArrived(this.assessmentKits, answer);
    else {
      const kept = await this.kits.get(answer.cohortId);
      if (kept) await this.kits.put(answer.cohortId, takeCells(kept.kit, answer), kept.fetchedAt);
    }
    await this.told(answer);
    this.tabs.tell({ kind: 'answer', answer });
  }

  private async told(answer: OutboxAnswer): Promise<void> {
    if (isSheetAnswer(answer)) this.answers.tell(answer);
    else if (answer.kind === 'visit') (await visitWork()).showVisit(answer);
    else if (answer.kind === 'paper') (await paperWork()).showPaper(answer);
    else (await assessmentWork()).showArrived(answer);
  }

  private hear(message: TabMessage): void {
    if (message.kind === 'outbox') void this.outbox.load();
    if (message.kind === 'pin') this.notePin(message.set);
    if (message.kind === 'answer') void this.told(message.answer);
    for (const listener of this.messageListeners) listener(message);
  }
}

/** One tab sends at a time; where the browser has no locks, the register's exactly-once is enough. */
async function alone(name: string, round: () => Promise<void>): Promise<boolean> {
  if (!('locks' in navigator)) {
    await round();
    return true;
  }
  return navigator.locks.request(name, { ifAvailable: true }, async (lock) => {
    if (lock) await round();
    return lock !== null;
  });
}
