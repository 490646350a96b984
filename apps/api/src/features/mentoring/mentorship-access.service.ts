import {
  type Actor,
  assertCan,
  can,
  DomainError,
  followUpsOf,
  type Mentorship,
  type Permission,
  type Policies,
  reportsAfterwards,
  type Subject,
} from '@kompeten/domain';
import { Injectable } from '@nestjs/common';
import { dayInJakarta } from '../../clock.ts';
import type { Tx } from '../../database/transactions.ts';
import { AuditRepository } from '../audit/audit.repository.ts';
import { PoliciesService } from '../policies/policies.service.ts';
import { MentorshipRepository, type MentorshipRow, type Reckoning } from './mentorship.repository.ts';
import { VisitRepository } from './visit.repository.ts';

/** The mentorship that a report is about, and whether somebody else mentors it by now. */
interface ReportedOn {
  mentorship: MentorshipRow;
  mentorChanged: boolean;
}

/** Mentorships as everything that hangs on them needs them: whose they are, and how they stand. */
@Injectable()
export class MentorshipAccess {
  constructor(private readonly policies: PoliciesService) {}

  /** The mentorship of an id for somebody; out of reach it does not exist. */
  async of(tx: Tx, id: string, actor: Actor, permission: Permission): Promise<MentorshipRow> {
    return allowed(await MentorshipRepository.in(tx).find(id, await this.reckoning(tx)), actor, permission);
  }

  /** The same, once nobody else changes it until the transaction ends. */
  async lock(tx: Tx, id: string, actor: Actor, permission: Permission): Promise<MentorshipRow> {
    return allowed(await MentorshipRepository.in(tx).lock(id, await this.reckoning(tx)), actor, permission);
  }

  /**
   * The same for a report of a visit: whoever mentored the cooperative until somebody else was named reports their own days
   * afterwards too, since a report may wait on a device for weeks.
   */
  async lockForReport(tx: Tx, id: string, visitedOn: string, actor: Actor): Promise<ReportedOn> {
    const repository = MentorshipRepository.in(tx);
    const row = await repository.lock(id, await this.reckoning(tx));
    const asMentor = row && { ...subjectOf(row), mentorAccountIds: [actor.accountId] };
    const mentorChanged =
      row !== null &&
      !can(actor, 'mentoring.record', subjectOf(row)) &&
      can(actor, 'mentoring.record', asMentor ?? undefined) &&
      reportsAfterwards(visitedOn, await repository.mentorUntil(id, actor.accountId));
    return { mentorship: mentorChanged ? row : allowed(row, actor, 'mentoring.record'), mentorChanged };
  }

  /** A mentorship with its plan and what is due. */
  async view(tx: Tx, row: MentorshipRow): Promise<Mentorship> {
    const repository = VisitRepository.in(tx);
    const visits = await repository.of(row.id);
    const reckoning = await this.reckoning(tx);
    const followUps = followUpsOf(row.startsOn, visits, reckoning, reckoning.today);
    return { ...row, tasks: await repository.tasksOf(row.id), followUps };
  }

  /** Writes an act into the trail; words and names stay out of it. */
  async tell(tx: Tx, type: string, { id, centreId }: MentorshipRow, actor: Actor, data: object): Promise<void> {
    const event = { type, subjectType: 'mentorship' as const, subjectId: id, data: { ...data } };
    await AuditRepository.in(tx).append(actor, [event], centreId);
  }

  /** The day that counts, and when follow-ups are due. */
  async reckoning(tx: Tx): Promise<Reckoning> {
    return { today: dayInJakarta(tx.at), ...followUpPolicy(await this.policies.all(tx)) };
  }
}

/** The facts that decide whose a mentorship is. */
export function subjectOf({
  centreId,
  cooperativeId,
  mentorId,
}: Pick<MentorshipRow, 'centreId' | 'cooperativeId' | 'mentorId'>): Subject {
  return { centreId, cooperativeId, mentorAccountIds: mentorId === null ? [] : [mentorId] };
}

function allowed(row: MentorshipRow | null, actor: Actor, permission: Permission): MentorshipRow {
  if (!row || !can(actor, 'mentoring.read', subjectOf(row))) throw new DomainError('mentoring.not_found');
  assertCan(actor, permission, subjectOf(row));
  return row;
}

const followUpPolicy = (policies: Policies) => ({
  months: [
    policies['mentoring.first_follow_up_months'],
    policies['mentoring.second_follow_up_months'],
    policies['mentoring.third_follow_up_months'],
  ],
  windowDays: policies['mentoring.follow_up_window_days'],
});
