import type { Actor, CorrectionKind, Received, SyncResult } from '@kompeten/domain';
import { Injectable } from '@nestjs/common';
import { newId } from '../../clock.ts';
import type { Tx } from '../../database/transactions.ts';
import { AuditRepository } from '../audit/audit.repository.ts';
import type { KnownCohort } from '../cohorts/cohort.rules.ts';
import { CorrectionRepository, type LateArrival } from './correction.repository.ts';

/** A statement that came late. */
export interface LateEvent {
  id: string;
  enrolmentId: string;
  /** The unit code of a grade, the session of attendance. */
  columnId: string;
  /** Whether it says something else than the sheet. */
  contradicts: boolean;
}

/** What a stored statement tells of itself when it came late. */
interface StoredLate {
  id: string;
  enrolmentId: string;
  late: boolean;
}

/** Takes in what arrived after a cohort had closed: nothing is dropped, nothing applied (rule 25). */
@Injectable()
export class CorrectionIntakeService {
  /** Opens or extends a case for each cell that was contradicted, and answers the case of each event that has one. */
  async take(
    tx: Tx,
    cohort: KnownCohort,
    kind: CorrectionKind,
    late: readonly LateEvent[],
    actor: Actor,
  ): Promise<ReadonlyMap<string, string>> {
    if (late.length === 0) return new Map();
    const repository = CorrectionRepository.in(tx);
    const open = new Set((await repository.openIn(cohort.id, kind)).map(cellOf));
    const arrivals = arrivalsOf(late, open);
    const { id: cohortId, centreId } = cohort;
    const cases = await repository.open({ cohortId, centreId, kind }, arrivals);
    const events = cases.map(({ id, eventIds }) => ({
      ...{ type: 'correction.opened', subjectType: 'correction' as const, subjectId: id },
      data: { cohortId, kind, eventIds },
    }));
    await AuditRepository.in(tx).append(actor, events, centreId);
    return new Map(cases.flatMap(({ id, eventIds }) => eventIds.map((eventId) => [eventId, id] as const)));
  }

  /** Takes in what of a device's statements came late, and answers all their results, the late ones with their case. */
  async settle<E extends StoredLate>(
    tx: Tx,
    cohort: KnownCohort,
    kind: CorrectionKind,
    { events, contradicting, results }: Received<E>,
    columnOf: (event: E) => string,
    actor: Actor,
  ): Promise<SyncResult[]> {
    const late = events
      .filter((event) => event.late)
      .map((event) => ({
        ...{ id: event.id, enrolmentId: event.enrolmentId, columnId: columnOf(event) },
        contradicts: contradicting.has(event.id),
      }));
    await this.take(tx, cohort, kind, late, actor);
    const lateIds = results.filter(({ outcome }) => outcome === 'late').map(({ eventId }) => eventId);
    const cases = await CorrectionRepository.in(tx).byEvent(lateIds);
    return results.map((result) => {
      const correctionId = cases.get(result.eventId);
      return correctionId ? { ...result, correctionId } : result;
    });
  }
}

const cellOf = ({ enrolmentId, columnId }: { enrolmentId: string; columnId: string }) => `${enrolmentId} ${columnId}`;

/** What arrived, cell by cell; a cell counts when something contradicts the sheet, or when its case is open already. */
function arrivalsOf(late: readonly LateEvent[], open: ReadonlySet<string>): (LateArrival & { id: string })[] {
  const cells = new Map<string, LateEvent[]>();
  for (const event of late) cells.set(cellOf(event), [...(cells.get(cellOf(event)) ?? []), event]);
  return [...cells].flatMap(([cell, [first, ...rest]]) => {
    const events = first ? [first, ...rest] : [];
    if (!first || !(open.has(cell) || events.some(({ contradicts }) => contradicts))) return [];
    const { enrolmentId, columnId } = first;
    return [{ id: newId(), enrolmentId, columnId, eventIds: events.map(({ id }) => id) }];
  });
}
