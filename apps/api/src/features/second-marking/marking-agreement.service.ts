import {
  type Actor,
  can,
  criteriaAgreement,
  DomainError,
  deriveJudgements,
  judgementKey,
  type MarkedTwice,
  type MarkingAgreement,
  markerStandings,
  markingKappa,
  shownKappa,
} from '@kompeten/domain';
import { Injectable } from '@nestjs/common';
import { Transactions, type Tx } from '../../database/transactions.ts';
import { JudgementAccess } from '../judgements/judgement-access.service.ts';
import { PoliciesService } from '../policies/policies.service.ts';
import { MarkingAgreementRepository } from './marking-agreement.repository.ts';

type Pair = MarkedTwice & { assessorName: string };

/** How well the assessors of a body agree with second markers, beyond chance. */
@Injectable()
export class MarkingAgreementService {
  constructor(
    private readonly transactions: Transactions,
    private readonly access: JudgementAccess,
    private readonly policies: PoliciesService,
  ) {}

  /** Agreement of all, by assessor and by criterion; below the least number of pairs nothing is said of anybody. */
  of(bodyId: string, actor: Actor): Promise<MarkingAgreement> {
    return this.transactions.read(async (tx) => {
      if (!can(actor, 'second_marking.draw', { bodyId })) throw new DomainError('body.not_found');
      const repository = MarkingAgreementRepository.in(tx);
      return {
        ...(await this.measured(tx, bodyId)),
        markings: await repository.markings(bodyId),
        sessions: await repository.sessions(bodyId),
        markers: await repository.markers(bodyId),
      };
    });
  }

  /** The figures alone, for features that print them; whoever asks looks at who may. */
  async measured(
    tx: Tx,
    bodyId: string,
  ): Promise<Pick<MarkingAgreement, 'minimumPairs' | 'all' | 'assessors' | 'criteria'>> {
    const minimumPairs = (await this.policies.all(tx))['second_marking.minimum_pairs'];
    const pairs = await this.pairs(tx, bodyId);
    return {
      minimumPairs,
      all: shownKappa(markingKappa(pairs), minimumPairs),
      assessors: assessorsIn(pairs, minimumPairs),
      criteria: criteriaAgreement(pairs, minimumPairs),
    };
  }

  /** Second marks beside the first judgement in force of the same criterion; where there is none, there is no pair. */
  private async pairs(tx: Tx, bodyId: string): Promise<Pair[]> {
    const marks = await MarkingAgreementRepository.in(tx).marks(bodyId);
    const events = await this.access.judgementsOf(tx, [...new Set(marks.map(({ candidacyId }) => candidacyId))]);
    const first = new Map(deriveJudgements(events).map((cell) => [judgementKey(cell), cell.judgement]));
    return marks.flatMap(({ candidacyId, ...mark }) => {
      const judgement = first.get(judgementKey({ candidacyId, ...mark }));
      return judgement ? [{ ...mark, first: judgement }] : [];
    });
  }
}

function assessorsIn(pairs: readonly Pair[], minimumPairs: number): MarkingAgreement['assessors'] {
  return markerStandings(pairs, minimumPairs).map(({ assessorId, leniency, outlier }) => {
    const own = pairs.filter((pair) => pair.assessorId === assessorId);
    const shown = shownKappa(markingKappa(own), minimumPairs);
    const enough = own.length >= minimumPairs;
    const assessorName = own[0]?.assessorName ?? '';
    return { ...shown, assessorId, assessorName, leniency: enough ? leniency : 0, outlier };
  });
}
