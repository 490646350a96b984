import {
  type Assessor,
  type AssessorBlock,
  type AssessorChoice,
  authorisationBlocks,
  canMitigate,
  DomainError,
  nearestFirst,
  type SchedulingAlternatives,
  type Tie,
  tieBlocks,
  tieDetail,
} from '@kompeten/domain';
import { Injectable } from '@nestjs/common';
import { dayInJakarta } from '../../clock.ts';
import type { Tx } from '../../database/transactions.ts';
import { PoliciesService } from '../policies/policies.service.ts';
import { AssessorsService } from './assessors.service.ts';
import { TieRepository } from './tie.repository.ts';

/** A candidate as the rules about assessors see one. */
export interface CandidateFacts {
  personId: string;
  fullName: string;
  bodyId: string;
  schemeVersionId: string;
  unitCodes: readonly string[];
}

/** Who may assess whom (rules 1 and 3), and who could instead. */
@Injectable()
export class IndependenceService {
  constructor(
    private readonly assessors: AssessorsService,
    private readonly policies: PoliciesService,
  ) {}

  /** Assessors as they stand to a candidate on a day: what forbids each, and whether a measure would do. */
  async choices(
    tx: Tx,
    assessors: readonly Assessor[],
    candidate: CandidateFacts,
    day: string,
  ): Promise<AssessorChoice[]> {
    const months = (await this.policies.all(tx))['assessor.independence_months'];
    const ids = assessors.map(({ id }) => id);
    const all = await TieRepository.in(tx).between(ids, candidate.personId, candidate.unitCodes);
    return assessors.map((assessor) => {
      const ties: Tie[] = tieBlocks(all.get(assessor.id) ?? [], day, months);
      const blocks: AssessorBlock[] = [
        ...authorisationBlocks(assessor, candidate.schemeVersionId, day),
        ...ties.map(({ kind }) => kind),
      ];
      const { id, fullName, bodyId, bodyName, regionCode, regionName, metNumber } = assessor;
      return {
        ...{ id, fullName, bodyId, bodyName, regionCode, regionName, metNumber, blocks },
        ...{ details: ties.map(tieDetail), mitigable: canMitigate(blocks), elsewhere: bodyId !== candidate.bodyId },
      };
    });
  }

  /** Everybody who is authorised for the candidate's scheme, the nearest first and of them the own body's, each with what stands against it. */
  async everybody(tx: Tx, candidate: CandidateFacts, day: string, regionCode: string): Promise<AssessorChoice[]> {
    const authorised = await this.assessors.authorisedFor(tx, candidate.schemeVersionId);
    return nearestFirst(await this.choices(tx, authorised, candidate, day), regionCode);
  }

  /** The nearest who may assess a candidate, other bodies' included. */
  async eligible(
    tx: Tx,
    candidate: CandidateFacts,
    day: string,
    regionCode: string,
  ): Promise<SchedulingAlternatives['assessors']> {
    const all = await this.everybody(tx, candidate, day, regionCode);
    return all
      .filter(({ blocks }) => blocks.length === 0)
      .slice(0, 5)
      .map(({ id, fullName, bodyName, regionName, elsewhere }) => ({ id, fullName, bodyName, regionName, elsewhere }));
  }

  /** Refuses an assessor for whom something stands against the candidate that no measure mitigates. */
  async assertMayReview(tx: Tx, assessor: Assessor, candidate: CandidateFacts): Promise<void> {
    const day = dayInJakarta(tx.at);
    const [choice] = await this.choices(tx, [assessor], candidate, day);
    if (choice && choice.blocks.length > 0 && !choice.mitigable) {
      throw await this.refusal(tx, choice, candidate, { day, regionCode: assessor.regionCode });
    }
  }

  /** The refusal of an assessor, with the nearest who may. */
  async refusal(
    tx: Tx,
    { blocks: [block = 'other'], details, fullName, mitigable }: AssessorChoice,
    candidate: CandidateFacts,
    { day, regionCode }: { day: string; regionCode: string },
  ): Promise<DomainError> {
    const assessors = await this.eligible(tx, candidate, day, regionCode);
    return new DomainError('assessor.blocked', {
      ...{ block, assessorName: fullName, fullName: candidate.fullName, detail: details[0] ?? null, mitigable },
      alternatives: { assessors, sites: [], times: [] },
    });
  }
}
