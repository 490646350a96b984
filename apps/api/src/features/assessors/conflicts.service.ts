import {
  type Actor,
  assertCan,
  assertConflictWithdrawable,
  type CandidatePart,
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
import { type Concerned, ConcernedRepository, type Declarant } from './concerned.repository.ts';
import { ConflictRepository, type DeclaredConflict } from './conflict.repository.ts';

export type { Declarant };

/** Who declares to stand how to whom. */
export interface Declared {
  declarant: Declarant;
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

  /** Records a declaration; the sessions, panels and appeals under way that it reaches are told to look for somebody else. */
  async declare(tx: Tx, { declarant, subject, kind, note }: Declared, actor: Actor): Promise<ConflictDeclaration> {
    const { bodyId, personId, accountId } = declarant;
    const declaration: DeclaredConflict = {
      ...{ id: newId(), bodyId, kind, note, declaredAt: tx.at },
      ...{ declarantPersonId: personId, declarantAccountId: accountId, declarantName: declarant.fullName },
      ...{ subjectPersonId: subject.personId, subjectName: subject.fullName },
      ...{ declaredById: actor.accountId, declaredByName: actor.fullName },
    };
    await ConflictRepository.in(tx).insert(declaration);
    const data = { bodyId, personId: subject.personId, kind };
    const reached = await ConcernedRepository.in(tx).by(declarant, subject.personId);
    const events = [
      conflictEvent('declared', declaration.id, data),
      ...reached.map((each) => recusal(each, declaration.id)),
    ];
    await AuditRepository.in(tx).append(actor, events);
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

const subjectOf = ({ bodyId, declarantAccountId }: ConflictDeclaration): Subject => houseOf(bodyId, declarantAccountId);

/** Whose a declaration is: the body's, and that of whoever declares it, in whichever part. */
export function houseOf(bodyId: string, accountId: string | null): Subject {
  const own = accountId === null ? [] : [accountId];
  return { bodyId, assessorAccountIds: own, panelAccountIds: own };
}

const recusals = {
  assessor: ['assessment_session', 'assessor_recused'],
  panel: ['decision_panel', 'member_recused'],
  appeal: ['appeal', 'reviewer_recused'],
} as const satisfies Record<CandidatePart, readonly [string, string]>;

function recusal({ part, subjectId, candidacyId, bodyId }: Concerned, conflictId: string): HappenedEvent {
  const [subjectType, what] = recusals[part];
  return { type: `${subjectType}.${what}`, subjectType, subjectId, data: { bodyId, candidacyId, conflictId } };
}

function seen(conflict: ConflictDeclaration | null, actor: Actor): ConflictDeclaration {
  if (!conflict || !can(actor, 'conflict.read', subjectOf(conflict))) throw new DomainError('conflict.not_found');
  return conflict;
}

function conflictEvent(what: string, subjectId: string, data: HappenedEvent['data']): HappenedEvent {
  return { type: `conflict.${what}`, subjectType: 'conflict', subjectId, data };
}
