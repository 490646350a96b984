import {
  type AttendanceSummary,
  type Blocker,
  type CertifiedUnit,
  certificateBlockers,
  type Enrolment,
  firstUnprintable,
  type Grade,
  type IssuanceFacts,
  unitsOutstanding,
} from '@kompeten/domain';
import { Injectable } from '@nestjs/common';
import type { Tx } from '../../database/transactions.ts';
import { AttendanceService } from '../attendance/attendance.service.ts';
import { CertificatesService } from '../certificates/certificates.service.ts';
import type { KnownCohort } from '../cohorts/cohort.rules.ts';
import { EnrolmentsService } from '../enrolments/enrolments.service.ts';
import { GradingService } from '../grading/grading.service.ts';
import { PoliciesService } from '../policies/policies.service.ts';
import { IssuanceBatchRepository } from './issuance-batch.repository.ts';
import type { IssuanceBatchRow } from './issuance-batch.table.ts';
import { IssuanceItemRepository } from './issuance-item.repository.ts';
import { listHash } from './issuance-list.ts';

/** One trainee with what a certificate would print and what stands against it. */
export interface Trainee {
  enrolment: Enrolment;
  units: CertifiedUnit[];
  attendancePercent: number | null;
  training: Blocker[];
  participation: Blocker[];
  certificateId: string | null;
}

type Held = { training: string | null; any: string | null };

/** Gathers what the rules of issuing ask about the people of a cohort. */
@Injectable()
export class TraineesService {
  constructor(
    private readonly enrolments: EnrolmentsService,
    private readonly attendance: AttendanceService,
    private readonly grading: GradingService,
    private readonly certificates: CertificatesService,
    private readonly policies: PoliciesService,
  ) {}

  /** Everybody on the list of a cohort; a batch under decision does not stand against itself. */
  async of(tx: Tx, cohort: KnownCohort, decidedBatchId?: string): Promise<Trainee[]> {
    const minimumPercent = (await this.policies.all(tx))['attendance.minimum_percent'];
    const summaries = new Map((await this.attendance.summariesOf(tx, cohort.id)).map((one) => [one.enrolmentId, one]));
    const grades = await this.grading.gradesOf(tx, cohort.id);
    const waiting = await IssuanceBatchRepository.in(tx).openByEnrolment(cohort.id);
    const held = await this.held(tx, cohort.id);
    return (await this.enrolments.rosterOf(tx, cohort.id)).map((enrolment) => {
      const pending = waiting.get(enrolment.id) ?? null;
      return traineeOf(cohort, enrolment, {
        summary: summaries.get(enrolment.id),
        grades: grades.filter(({ enrolmentId }) => enrolmentId === enrolment.id),
        minimumPercent,
        pendingBatchId: pending === decidedBatchId ? null : pending,
        held: held.get(enrolment.id) ?? { training: null, any: null },
      });
    });
  }

  /** The hash of a batch's list as it would be requested now; whoever is blocked meanwhile is missing from it. */
  async hashOf(tx: Tx, batch: IssuanceBatchRow, cohort: KnownCohort): Promise<string> {
    const items = await IssuanceItemRepository.in(tx).of(batch.id);
    const asked = new Set(items.map(({ enrolmentId }) => enrolmentId));
    const trainees = await this.of(tx, cohort, batch.id);
    const people = trainees.filter((one) => asked.has(one.enrolment.id) && one[batch.kind].length === 0);
    return listHash(
      batch.kind,
      people.map(({ enrolment, units, attendancePercent }) => ({
        ...{ enrolmentId: enrolment.id, holderName: enrolment.person.fullName, units, attendancePercent },
      })),
    );
  }

  /** The certificates that people of a cohort hold; a number without a signature is none. */
  private async held(tx: Tx, cohortId: string): Promise<Map<string, Held>> {
    const held = new Map<string, Held>();
    for (const { enrolmentId, id, kind } of await this.certificates.heldIn(tx, cohortId)) {
      if (enrolmentId === null) continue;
      const before = held.get(enrolmentId);
      held.set(enrolmentId, { training: kind === 'training' ? id : (before?.training ?? null), any: id });
    }
    return held;
  }
}

interface Known {
  summary: AttendanceSummary | undefined;
  grades: readonly Grade[];
  minimumPercent: number;
  pendingBatchId: string | null;
  held: Held;
}

function traineeOf(cohort: KnownCohort, enrolment: Enrolment, known: Known): Trainee {
  const results = new Map(known.grades.map(({ unitCode, judgement }) => [unitCode, judgement]));
  const compulsory = cohort.units.filter((unit) => unit.compulsory).map(({ code }) => code);
  const attendancePercent = known.summary?.percent ?? null;
  const facts: Omit<IssuanceFacts, 'certificateId'> = {
    ...{ cohortStatus: cohort.status, enrolmentStatus: enrolment.status, attendancePercent },
    ...{ minimumPercent: known.minimumPercent, pendingBatchId: known.pendingBatchId },
    attendanceContested: known.summary?.contested ?? 0,
    outstanding: unitsOutstanding(compulsory, known.grades),
    unprintable: firstUnprintable(enrolment.person.fullName),
  };
  return {
    ...{ enrolment, attendancePercent },
    units: cohort.units.map(({ code, title, lessonHours }) => ({
      ...{ code, title, lessonHours, result: results.get(code) ?? null },
    })),
    training: certificateBlockers('training', { ...facts, certificateId: known.held.training }),
    participation: certificateBlockers('participation', { ...facts, certificateId: known.held.any }),
    certificateId: known.held.any,
  };
}
