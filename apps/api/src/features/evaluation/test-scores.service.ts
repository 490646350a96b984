import {
  type Actor,
  assertTestScores,
  gainLevel,
  learningGains,
  meanGain,
  type TestScore,
  type TestScoreSheet,
  type TestScoresOfCohort,
} from '@kompeten/domain';
import { Injectable } from '@nestjs/common';
import { Transactions, type Tx } from '../../database/transactions.ts';
import { AuditRepository } from '../audit/audit.repository.ts';
import { cohortEvent } from '../cohorts/cohort.rules.ts';
import { CohortsService } from '../cohorts/cohorts.service.ts';
import { EnrolmentsService } from '../enrolments/enrolments.service.ts';
import { TestScoreRepository } from './test-score.repository.ts';

/** The tests before and after training, and what was gained between them; they inform, and judge nobody (rule 5). */
@Injectable()
export class TestScoresService {
  constructor(
    private readonly transactions: Transactions,
    private readonly cohorts: CohortsService,
    private readonly enrolments: EnrolmentsService,
  ) {}

  /** The scores of a cohort, and the gain in one unit or in the whole training. */
  get(cohortId: string, unitCode: string | null, actor: Actor): Promise<TestScoresOfCohort> {
    return this.transactions.read(async (tx) => {
      this.cohorts.assertMay(await this.cohorts.of(tx, cohortId), actor, 'grading.read');
      return this.view(tx, cohortId, unitCode);
    });
  }

  /** Records the scores of one test; all of them or none. */
  record(cohortId: string, sheet: TestScoreSheet, actor: Actor): Promise<TestScoresOfCohort> {
    return this.transactions.run(async (tx) => {
      const cohort = await this.cohorts.lock(tx, cohortId);
      this.cohorts.assertMay(cohort, actor, 'grading.record');
      const repository = TestScoreRepository.in(tx);
      const { kind, unitCode } = sheet;
      const ofTest = (await repository.of(cohortId)).filter((one) => one.kind === kind && one.unitCode === unitCode);
      const versions = new Map(ofTest.map(({ enrolmentId, version }) => [enrolmentId, version]));
      const enrolments = await this.enrolments.statusesOf(tx, cohortId);
      assertTestScores({ cohortStatus: cohort.status, units: cohort.units, enrolments, versions }, sheet);
      const scores = sheet.scores.map(({ enrolmentId, score }) => ({
        ...{ cohortId, enrolmentId, unitCode, kind, score, version: (versions.get(enrolmentId) ?? 0) + 1 },
      }));
      await repository.append(scores, actor);
      const event = cohortEvent('test_scored', cohortId, { kind, unitCode, scores: scores.length });
      await AuditRepository.in(tx).append(actor, [event], cohort.centreId);
      return this.view(tx, cohortId, unitCode);
    });
  }

  private async view(tx: Tx, cohortId: string, unitCode: string | null): Promise<TestScoresOfCohort> {
    const rows = await TestScoreRepository.in(tx).of(cohortId);
    const scores = rows.flatMap(({ score, ...row }): TestScore[] => (score === null ? [] : [{ ...row, score }]));
    const gains = learningGains(scores, unitCode);
    const mean = meanGain(gains);
    return {
      ...{ scores, gains, pairs: gains.length, meanGainPercent: mean },
      meanLevel: mean === null ? null : gainLevel(mean),
    };
  }
}
