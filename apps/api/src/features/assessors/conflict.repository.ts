import type { ConflictDeclaration } from '@kompeten/domain';
import type { Tx } from '../../database/transactions.ts';

export class ConflictRepository {
  private constructor(private readonly tx: Tx) {}

  static in(tx: Tx): ConflictRepository {
    return new ConflictRepository(tx);
  }

  async insert(given: ConflictDeclaration, by: { id: string; name: string }): Promise<void> {
    const { id, bodyId, declarantPersonId, declarantAccountId, declarantName } = given;
    const { subjectPersonId, kind, note, declaredAt } = given;
    await this.tx.sql(
      `insert into conflict_declarations (id, body_id, declarant_person_id, declarant_account_id, declarant_name,
         subject_person_id, kind, note, declared_at, declared_by_id, declared_by_name)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)`,
      [
        id,
        bodyId,
        declarantPersonId,
        declarantAccountId,
        declarantName,
        subjectPersonId,
        kind,
        note,
        declaredAt,
        by.id,
        by.name,
      ],
    );
  }
}
