import { type Admission, DomainError, type NewEnrolment, type Overlap, overlapOf } from '@kompeten/domain';
import { Injectable } from '@nestjs/common';
import type { Tx } from '../../database/transactions.ts';
import { OverlapRepository } from './overlap.repository.ts';

/** What sessions at one time mean for each of those who are to be enrolled. */
export type Overlaps = ReadonlyMap<NewEnrolment, Overlap>;

/** Keeps people from two sessions at one time (rule 16). */
@Injectable()
export class OverlapsService {
  /** What the sessions of other cohorts mean for each of those who are known. */
  async of(tx: Tx, cohortId: string, admissions: ReadonlyMap<NewEnrolment, Admission>): Promise<Overlaps> {
    const known = [...admissions].flatMap(([given, each]) =>
      each.kind === 'admitted' && each.personId !== null ? [{ given, personId: each.personId }] : [],
    );
    const clashes = await OverlapRepository.in(tx).sessions(
      known.map(({ personId }) => personId),
      cohortId,
    );
    const own = (id: string) => clashes.filter(({ personId }) => personId === id);
    return new Map(known.map(({ given, personId }) => [given, overlapOf(own(personId), tx.at)]));
  }

  /** Refuses a seat to somebody who has another session at the time of one that is ahead. */
  async assertFree(tx: Tx, cohortId: string, personId: string): Promise<void> {
    const overlap = overlapOf(await OverlapRepository.in(tx).sessions([personId], cohortId), tx.at);
    if (overlap.kind !== 'refused') return;
    const { startsAt, endsAt } = overlap.span;
    throw new DomainError('enrolment.sessions_clash', { startsAt, endsAt });
  }
}
