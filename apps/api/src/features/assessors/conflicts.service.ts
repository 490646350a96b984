import type { Actor, Assessor, ConflictDeclaration, ConflictKind } from '@kompeten/domain';
import { Injectable } from '@nestjs/common';
import { newId } from '../../clock.ts';
import type { Tx } from '../../database/transactions.ts';
import { AuditRepository } from '../audit/audit.repository.ts';
import { ConflictRepository } from './conflict.repository.ts';

/** Who declares to stand how to whom. */
export interface Declared {
  assessor: Assessor;
  subject: { personId: string; fullName: string };
  kind: ConflictKind;
  note: string | null;
}

/** Declared conflicts of interest; they stand for ever. */
@Injectable()
export class ConflictsService {
  /** Records a declaration. */
  async declare(tx: Tx, { assessor, subject, kind, note }: Declared, actor: Actor): Promise<ConflictDeclaration> {
    const declaration: ConflictDeclaration = {
      ...{ id: newId(), bodyId: assessor.bodyId, kind, note, declaredAt: tx.at },
      ...{ declarantPersonId: assessor.personId, declarantAccountId: assessor.accountId },
      ...{ declarantName: assessor.fullName, subjectPersonId: subject.personId, subjectName: subject.fullName },
    };
    await ConflictRepository.in(tx).insert(declaration, { id: actor.accountId, name: actor.fullName });
    const data = { assessorId: assessor.id, personId: subject.personId, kind };
    const event = { type: 'conflict.declared', subjectType: 'conflict', subjectId: declaration.id, data };
    await AuditRepository.in(tx).append(actor, [event]);
    return declaration;
  }
}
