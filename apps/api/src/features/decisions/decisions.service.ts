import { type CandidateTie, decisionInForce } from '@kompeten/domain';
import { Injectable } from '@nestjs/common';
import { dayInJakarta } from '../../clock.ts';
import type { Tx } from '../../database/transactions.ts';
import { DecisionRepository, type DecisionRow } from './decision.repository.ts';
import { type DocketLine, DocketRepository } from './docket.repository.ts';
import { type BodyMember, TieRepository } from './tie.repository.ts';

export type { BodyMember, DocketLine };

/** What other features ask about decisions. */
@Injectable()
export class DecisionsService {
  /** The decision in force about a candidacy, or null. */
  async inForce(tx: Tx, candidacyId: string): Promise<DecisionRow | null> {
    return decisionInForce(await DecisionRepository.in(tx).ofCandidacy(candidacyId));
  }

  /** Keeps others from deciding about a candidate until the transaction ends. */
  lock(tx: Tx, candidacyId: string): Promise<void> {
    return DocketRepository.in(tx).lockCandidacy(candidacyId);
  }

  /** The candidacies of a person, each with what was recommended. */
  candidaciesOf(tx: Tx, personId: string): Promise<DocketLine[]> {
    return DocketRepository.in(tx).ofPerson(personId);
  }

  /** Those who may sit on panels of a body today. */
  membersOf(tx: Tx, bodyId: string): Promise<BodyMember[]> {
    return TieRepository.in(tx).membersOf(bodyId, dayInJakarta(tx.at));
  }

  /** What binds these accounts to a person, by account. */
  async tiesOf(tx: Tx, accountIds: readonly string[], personId: string): Promise<Map<string, CandidateTie[]>> {
    const ties = await TieRepository.in(tx).between(accountIds, [personId]);
    return new Map(
      accountIds.map((id) => [id, ties.filter(({ accountId }) => accountId === id).map(({ tie }) => tie)]),
    );
  }
}
