import {
  type Actor,
  type Blocker,
  DomainError,
  type HappenedEvent,
  type IssuanceReadiness,
  type IssuanceRequest,
} from '@kompeten/domain';
import { newId } from '../../clock.ts';
import type { KnownCohort } from '../cohorts/cohort.rules.ts';
import type { IssuanceBatchRow } from './issuance-batch.table.ts';
import type { IssuanceItemRow } from './issuance-item.table.ts';
import { type ListedPerson, listHash } from './issuance-list.ts';
import type { Trainee } from './trainees.service.ts';

/** Those who get a certificate by a request: all without a blocker, or exactly those named; refuses what cannot be. */
export function eligible(trainees: readonly Trainee[], { kind, enrolmentIds }: IssuanceRequest): Trainee[] {
  const unknown = enrolmentIds?.some((id) => !trainees.some(({ enrolment }) => enrolment.id === id));
  if (unknown) throw new DomainError('enrolment.not_found');
  const asked = trainees.filter(({ enrolment }) => enrolmentIds?.includes(enrolment.id) ?? true);
  const blocked = asked.filter((trainee) => trainee[kind].length > 0);
  if (blocked.length === asked.length || (enrolmentIds && blocked.length > 0)) {
    throw new DomainError('issuance.nobody_eligible', { blockers: blocked.map((trainee) => told(trainee, kind)) });
  }
  return asked.filter((trainee) => trainee[kind].length === 0);
}

/** Those of a cohort whom a round takes in: who has no training certificate coming gets a statement of participation (rule 15). */
export function due(trainees: readonly Trainee[], kind: IssuanceRequest['kind']): Trainee[] {
  const isLeft = ({ training }: Trainee) => kind === 'training' || training.length > 0;
  return trainees.filter((trainee) => trainee[kind].length === 0 && isLeft(trainee));
}

const told = ({ enrolment, ...trainee }: Trainee, kind: IssuanceRequest['kind']) => ({
  enrolmentId: enrolment.id,
  codes: trainee[kind].map(({ code }: Blocker) => code),
});

/** A trainee as the exact list names them. */
export const listed = ({ enrolment, units, attendancePercent }: Trainee): ListedPerson => ({
  enrolmentId: enrolment.id,
  holderName: enrolment.person.fullName,
  units,
  attendancePercent,
});

/** A new batch that waits for its approval. */
export function newBatch(
  cohort: KnownCohort,
  kind: IssuanceRequest['kind'],
  people: readonly Trainee[],
  { by, at }: { by: Actor; at: string },
): IssuanceBatchRow {
  const { id: cohortId, title: cohortTitle, centreId, centreName, demo } = cohort;
  return {
    ...{ id: newId(), cohortId, cohortTitle, centreId, centreName, kind, demo, status: 'pending_approval' },
    ...{ total: people.length, issued: 0, listHash: listHash(kind, people.map(listed)) },
    ...{ requestedById: by.accountId, requestedByName: by.fullName, requestedAt: at },
    ...{ approvedById: null, approvedByName: null, approvedAt: null, signatoryName: null, signatoryCapacity: null },
    ...{ decisionReason: null, startedAt: null, finishedAt: null, issuedLines: null, failedLines: null },
    ...{ pausedAt: null, pausedByName: null, roundId: null },
  };
}

/** The lines of a batch's list. */
export function itemsOf(batchId: string, people: readonly Trainee[]): IssuanceItemRow[] {
  return people.map((trainee, index) => ({
    ...{ id: newId(), batchId, position: index + 1, personId: trainee.enrolment.personId },
    ...listed(trainee),
    units: trainee.units,
    ...{ status: 'waiting', certificateId: null, failureCode: null, doneAt: null },
  }));
}

/** A trainee on the readiness list. */
export function readinessOf({ enrolment, ...trainee }: Trainee): IssuanceReadiness {
  return {
    ...{ enrolmentId: enrolment.id, fullName: enrolment.person.fullName, enrolmentStatus: enrolment.status },
    ...trainee,
  };
}

/** What the trail says of a batch. */
export function batchHappened(what: string, subjectId: string, data: HappenedEvent['data'] = {}): HappenedEvent {
  return { type: `issuance.${what}`, subjectType: 'issuance_batch', subjectId, data };
}

/** What the trail says of a round. */
export function roundHappened(what: string, subjectId: string, data: HappenedEvent['data'] = {}): HappenedEvent {
  return { type: `issuance_round.${what}`, subjectType: 'issuance_round', subjectId, data };
}
