import type { ReasonClass } from '../certificates/certificate-status.ts';
import { DomainError } from '../kernel/domain-error.ts';
import { targetOf } from '../kernel/machine.ts';
import type { DataRequestStep, NameCause, NewNameCorrection } from './data-request.ts';
import {
  type DataRequestEvent,
  type DataRequestKind,
  type DataRequestStatus,
  dataRequestMachine,
} from './data-request-status.ts';

const DAY = 86_400_000;

/** When a request has to be answered: so many times 24 hours after it was received. */
export const dataRequestDueAt = (receivedAt: string, days: number): string =>
  new Date(Date.parse(receivedAt) + days * DAY).toISOString();

/** The public reason of the replacement that a corrected name leads to (rule 18). */
export const reasonOfCause: Record<NameCause, ReasonClass> = {
  typo: 'name_correction',
  one_word_name: 'name_correction',
  legal_change: 'legal_name_change',
};

type Handling = Partial<Record<DataRequestStatus, readonly DataRequestStep['event'][]>>;

/**
 * What a handler can do with a request of a kind as it stands: a correction is carried out with certificates, an erasure by
 * two people, the rest is finished at once.
 */
const handlingOf: Record<DataRequestKind, Handling> = {
  copy: {},
  correction: { received: ['carry_out', 'decline'], carrying_out: ['decline'] },
  consent_withdrawal: { received: ['finish', 'decline'] },
  restriction: { received: ['finish', 'decline'], done: ['lift'] },
  erasure: { received: ['carry_out', 'decline'], carrying_out: ['finish', 'send_back', 'decline'] },
};

/** What a handler can do with a request as it stands. */
export const handlingNow = (kind: DataRequestKind, status: DataRequestStatus): readonly DataRequestStep['event'][] =>
  handlingOf[kind][status] ?? [];

/** Whether a request keeps a centre from using somebody's data beyond storing them and answering for certificates. */
export const restricts = (kind: DataRequestKind, status: DataRequestStatus): boolean =>
  kind === 'restriction' && status === 'done';

/** What the person does to end a request: one that nobody has begun is withdrawn, a restriction in force lifted. */
export const endingOf = (kind: DataRequestKind, status: DataRequestStatus): 'withdraw' | 'lift' =>
  restricts(kind, status) ? 'lift' : 'withdraw';

/** Where an event leads a request. */
export function moveDataRequest(status: DataRequestStatus, event: DataRequestEvent): DataRequestStatus {
  const target = leadsTo(status, event);
  if (target === null) throw new DomainError('data_request.wrong_state', { status });
  return target;
}

const leadsTo = (status: DataRequestStatus, event: DataRequestEvent): DataRequestStatus | null =>
  targetOf<DataRequestStatus, DataRequestEvent>(dataRequestMachine, status, event);

/** Steps against whoever asked, or against whoever drew the list: not without words. */
const spoken: readonly DataRequestStep['event'][] = ['decline', 'lift', 'send_back'];

/** Refuses a step that a request of this kind never takes or does not take now, and one against somebody without words. */
export function assertStep(
  { kind, status }: { kind: DataRequestKind; status: DataRequestStatus },
  { event, answer }: DataRequestStep,
): void {
  const taken = Object.values(handlingOf[kind]).some((events) => events.includes(event));
  if (!taken) throw new DomainError('data_request.wrong_step', { kind });
  if (!handlingNow(kind, status).includes(event)) throw new DomainError('data_request.wrong_state', { status });
  if (spoken.includes(event) && answer === null) throw new DomainError('data_request.answer_needed');
}

/** Refuses a correction that corrects nothing, or that calls a name of several words one. */
export function assertNameCorrection({ correctName, cause }: NewNameCorrection, printedName: string): void {
  if (correctName.normalize('NFC') === printedName.normalize('NFC')) throw new DomainError('data_request.same_name');
  if (cause === 'one_word_name' && /\s/.test(correctName)) throw new DomainError('data_request.not_one_word');
}

/** How a correction under way stands once the second person has decided the replacements it asked for. */
export function standingOfCorrection(
  status: DataRequestStatus,
  decisions: readonly ('pending' | 'approved' | 'rejected')[],
): DataRequestStatus {
  if (status !== 'carrying_out' || decisions.length === 0 || decisions.includes('pending')) return status;
  return decisions.includes('approved') ? 'done' : 'declined';
}
