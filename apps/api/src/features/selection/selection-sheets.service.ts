import {
  type Actor,
  type ApplicantView,
  eligibilityFindings,
  type Finding,
  type Ranked,
  rankApplicants,
  type SelectionPlan,
  type SelectionSheet,
} from '@kompeten/domain';
import { Injectable } from '@nestjs/common';
import { Transactions, type Tx } from '../../database/transactions.ts';
import type { KnownCohort } from '../cohorts/cohort.rules.ts';
import { CohortsService } from '../cohorts/cohorts.service.ts';
import { SeatsService } from './seats.service.ts';
import { SelectionPlanRepository } from './selection-plan.repository.ts';
import { type ApplicantRow, TrainingApplicationRepository } from './training-application.repository.ts';

/** An applicant with the scores given so far. */
export interface ScoredApplicant extends ApplicantRow {
  scores: Record<string, number>;
}

/** A cohort's selection as the centre sees it. */
@Injectable()
export class SelectionSheetsService {
  constructor(
    private readonly transactions: Transactions,
    private readonly cohorts: CohortsService,
    private readonly seats: SeatsService,
  ) {}

  /** The applicants of a cohort with findings, scores, ranking and what came of it. */
  get(cohortId: string, actor: Actor): Promise<SelectionSheet> {
    return this.transactions.read(async (tx) => {
      const cohort = await this.cohorts.of(tx, cohortId);
      this.cohorts.assertMay(cohort, actor, 'selection.read');
      return this.sheet(tx, cohort);
    });
  }

  /** The same inside a transaction. */
  async sheet(tx: Tx, cohort: KnownCohort): Promise<SelectionSheet> {
    const plan = await SelectionPlanRepository.in(tx).of(cohort.id);
    const applicants = await this.applicants(tx, cohort.id);
    const ranking = plan.announcedAt === null ? rankingOf(plan, applicants) : new Map<string, Ranked>();
    const items = applicants.map((each) => viewOf(cohort, plan, each, ranking.get(each.enrolmentId)));
    return { plan, freeSeats: await this.seats.free(tx, cohort), items };
  }

  /** The applicants of a cohort, in the order of its list. */
  async applicants(tx: Tx, cohortId: string): Promise<ScoredApplicant[]> {
    const scores = await SelectionPlanRepository.in(tx).scores(cohortId);
    const rows = await TrainingApplicationRepository.in(tx).of(cohortId);
    return rows.map((row) => ({ ...row, scores: scores.get(row.enrolmentId) ?? {} }));
  }
}

/** What the register finds of each condition of a cohort. */
export function findingsOf({ startsOn }: KnownCohort, { eligibility }: SelectionPlan, row: ApplicantRow): Finding[] {
  const { birthDate, education, documentsSeen } = row;
  const inCooperative = (row.cooperativeName ?? row.cooperativeText) !== null;
  return eligibilityFindings(eligibility, { birthDate, education, documentsSeen, inCooperative }, startsOn);
}

/** The ranking as it stands: of everybody who is verified and has every score. */
export function rankingOf({ criteria }: SelectionPlan, applicants: readonly ScoredApplicant[]): Map<string, Ranked> {
  const ready = applicants.filter(
    ({ status, scores }) => status === 'verified' && criteria.every(({ key }) => scores[key] !== undefined),
  );
  const facts = ready.map(({ enrolmentId: id, ...one }) => ({ ...one, id }));
  return new Map(rankApplicants(criteria, facts).map((ranked) => [ranked.id, ranked]));
}

function viewOf(
  cohort: KnownCohort,
  plan: SelectionPlan,
  row: ScoredApplicant,
  ranked: Ranked | undefined,
): ApplicantView {
  const { cooperativeName, cooperativeText, ...shown } = row;
  return {
    ...shown,
    cooperative: cooperativeName ?? cooperativeText,
    findings: findingsOf(cohort, plan, row),
    rank: ranked?.rank ?? row.rank,
    total: ranked?.total ?? row.total,
    tieBreak: ranked?.tieBreak ?? row.tieBreak,
  };
}
