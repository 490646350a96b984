import {
  type Actor,
  assertCan,
  assertPlacement,
  can,
  DomainError,
  movePlacement,
  type NewPlacement,
  type Page,
  type Placement,
  type PlacementQuery,
  type PlacementStep,
  type PlacementSummary,
  reachOf,
} from '@kompeten/domain';
import { Injectable } from '@nestjs/common';
import { dayInJakarta, newId } from '../../clock.ts';
import { Transactions, type Tx } from '../../database/transactions.ts';
import { AuditRepository } from '../audit/audit.repository.ts';
import { MentoredRepository } from './mentored.repository.ts';
import { MentorshipAccess, subjectOf } from './mentorship-access.service.ts';
import { PlacementRepository, type PlacementRow } from './placement.repository.ts';
import { assertFiles } from './visits.service.ts';

/** Jobs found and businesses started: reported by those who were there, counted once somebody else confirmed them. */
@Injectable()
export class PlacementsService {
  constructor(
    private readonly transactions: Transactions,
    private readonly mentorships: MentorshipAccess,
  ) {}

  /** One page of the placements within the caller's reach. */
  list(query: PlacementQuery, actor: Actor): Promise<Page<PlacementSummary>> {
    return this.transactions.read((tx) => PlacementRepository.in(tx).list(query, reachOf(actor, 'mentoring.read')));
  }

  /** One placement; out of reach it does not exist. */
  get(id: string, actor: Actor): Promise<Placement> {
    return this.transactions.read(async (tx) =>
      viewFor(visible(await PlacementRepository.in(tx).find(id), actor), actor),
    );
  }

  /** Reports a job or business; the same one again is refused. */
  report(mentorshipId: string, given: NewPlacement, actor: Actor): Promise<Placement> {
    return this.transactions.run(async (tx) => {
      const mentorship = await this.mentorships.lock(tx, mentorshipId, actor, 'placement.report');
      assertPlacement(given, dayInJakarta(tx.at));
      await this.assertPerson(tx, mentorship.cooperativeId, given.personId);
      await assertFiles(tx, mentorshipId, given.evidenceIds);
      const id = newId();
      const repository = PlacementRepository.in(tx);
      await repository.insert(id, mentorshipId, given, { id: actor.accountId, name: actor.fullName });
      const { kind, jobs } = given;
      const event = {
        type: 'placement.reported',
        subjectType: 'placement' as const,
        subjectId: id,
        data: { kind, jobs },
      };
      await AuditRepository.in(tx).append(actor, [event], mentorship.centreId);
      return viewFor(visible(await repository.find(id), actor), actor);
    });
  }

  /** Confirms, rejects or ends a placement; whoever saw an older state is refused. */
  move(id: string, step: PlacementStep, actor: Actor): Promise<Placement> {
    return this.transactions.run(async (tx) => {
      const repository = PlacementRepository.in(tx);
      const before = visible(await repository.lock(id), actor);
      assertCan(actor, step.event === 'end' ? 'placement.report' : 'placement.confirm', subjectOf(before));
      if (before.version !== step.version) throw new DomainError('placement.stale');
      const status = movePlacement(before, step, actor.accountId, dayInJakarta(tx.at));
      const note = step.note || null;
      if (status === 'ended') await repository.end(id, step.endedOn ?? '', note);
      else await repository.decide(id, status, { id: actor.accountId, name: actor.fullName }, note);
      const event = { type: `placement.${status}`, subjectType: 'placement' as const, subjectId: id, data: {} };
      await AuditRepository.in(tx).append(actor, [event], before.centreId);
      return viewFor(visible(await repository.find(id), actor), actor);
    });
  }

  /** A person is named only where the cooperative's people are: nobody learns of others by guessing. */
  private async assertPerson(tx: Tx, cooperativeId: string, personId: string | null | undefined): Promise<void> {
    if (!personId) return;
    const people = await MentoredRepository.in(tx).peopleOf(cooperativeId);
    if (!people.some((person) => person.personId === personId)) throw new DomainError('person.not_found');
  }
}

function visible(row: PlacementRow | null, actor: Actor): PlacementRow {
  if (!row || !can(actor, 'mentoring.read', subjectOf(row))) throw new DomainError('placement.not_found');
  return row;
}

function viewFor(row: PlacementRow, actor: Actor): Placement {
  const decidable =
    row.status === 'reported' && row.reportedBy !== actor.accountId && can(actor, 'placement.confirm', subjectOf(row));
  return { ...row, decidable };
}
