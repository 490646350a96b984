import {
  type Actor,
  type Assessor,
  assertCan,
  assertConflictWithdrawable,
  type ConflictDeclaration,
  type ConflictKind,
  type ConflictQuery,
  can,
  DomainError,
  type HappenedEvent,
  type NewConflictWithdrawal,
  type Page,
  reachOf,
  type Subject,
} from '@kompeten/domain';
import { Injectable } from '@nestjs/common';
import { newId } from '../../clock.ts';
import { Transactions, type Tx } from '../../database/transactions.ts';
import { AuditRepository } from '../audit/audit.repository.ts';
import { ConflictRepository, type DeclaredConflict } from './conflict.repository.ts';

/** Who declares to stand how to whom. */
export interface Declared {
  assessor: Assessor;
  subject: { personId: string; fullName: string };
  kind: ConflictKind;
  note: string | null;
}

/** Declared conflicts of interest: they stand until somebody withdraws them with a reason, and stay in the list for ever. */
@Injectable()
export class ConflictsService {
  constructor(private readonly transactions: Transactions) {}

  /** One page of the declarations within the caller's reach, the latest first. */
  list(filter: ConflictQuery, actor: Actor): Promise<Page<ConflictDeclaration>> {
    return this.transactions.read((tx) => ConflictRepository.in(tx).list(filter, reachOf(actor, 'conflict.read')));
  }

  /** One declaration; out of reach there is none. */
  get(id: string, actor: Actor): Promise<ConflictDeclaration> {
    return this.transactions.read(async (tx) => seen(await ConflictRepository.in(tx).find(id), actor));
  }

  /** Records a declaration. */
  async declare(tx: Tx, { assessor, subject, kind, note }: Declared, actor: Actor): Promise<ConflictDeclaration> {
    const declaration: DeclaredConflict = {
      ...{ id: newId(), bodyId: assessor.bodyId, kind, note, declaredAt: tx.at },
      ...{ declarantPersonId: assessor.personId, declarantAccountId: assessor.accountId },
      ...{ declarantName: assessor.fullName, subjectPersonId: subject.personId, subjectName: subject.fullName },
      ...{ declaredById: actor.accountId, declaredByName: actor.fullName },
    };
    await ConflictRepository.in(tx).insert(declaration);
    const data = { assessorId: assessor.id, personId: subject.personId, kind };
    await AuditRepository.in(tx).append(actor, [conflictEvent('declared', declaration.id, data)]);
    return { ...declaration, withdrawn: null };
  }

  /** Withdraws a declaration with a reason; nobody lifts what somebody else wrote down about them (rule 1). */
  withdraw(id: string, { reason }: NewConflictWithdrawal, actor: Actor): Promise<ConflictDeclaration> {
    return this.transactions.run(async (tx) => {
      const conflict = seen(await ConflictRepository.in(tx).lock(id), actor);
      assertCan(actor, 'conflict.declare', subjectOf(conflict));
      assertConflictWithdrawable(conflict, actor.accountId);
      await ConflictRepository.in(tx).withdraw(id, { id: actor.accountId, name: actor.fullName }, reason);
      const { bodyId, subjectPersonId: personId, kind } = conflict;
      await AuditRepository.in(tx).append(actor, [conflictEvent('withdrawn', id, { bodyId, personId, kind })]);
      return seen(await ConflictRepository.in(tx).find(id), actor);
    });
  }
}

const subjectOf = ({ bodyId, declarantAccountId }: ConflictDeclaration): Subject => ({
  bodyId,
  assessorAccountIds: declarantAccountId === null ? [] : [declarantAccountId],
});

function seen(conflict: ConflictDeclaration | null, actor: Actor): ConflictDeclaration {
  if (!conflict || !can(actor, 'conflict.read', subjectOf(conflict))) throw new DomainError('conflict.not_found');
  return conflict;
}

function conflictEvent(what: string, subjectId: string, data: HappenedEvent['data']): HappenedEvent {
  return { type: `conflict.${what}`, subjectType: 'conflict', subjectId, data };
}
