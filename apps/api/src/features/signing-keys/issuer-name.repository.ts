import type { Tx } from '../../database/transactions.ts';

/** A centre or a certification body, as far as its name goes. */
export interface NamedIssuer {
  id: string;
  name: string;
  isCentre: boolean;
}

export class IssuerNameRepository {
  private constructor(private readonly tx: Tx) {}

  static in(tx: Tx): IssuerNameRepository {
    return new IssuerNameRepository(tx);
  }

  /** The names of issuers; one that does not exist is left out. */
  of(ids: readonly string[]): Promise<NamedIssuer[]> {
    return this.tx.sql<NamedIssuer>(
      `select id, name, true as "isCentre" from centres where id = any($1)
       union all select id, name, false from certification_bodies where id = any($1) order by name`,
      [[...ids]],
    );
  }
}
