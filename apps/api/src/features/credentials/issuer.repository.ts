import { Injectable } from '@nestjs/common';
import { Prepared, statement } from '../../database/prepared.ts';

/** What an issuer's profile says: its name, and how it is reached by everybody. */
export interface Issuer {
  id: string;
  name: string;
}

const ISSUER = statement(
  'select id, name from centres where id = $1 union all select id, name from certification_bodies where id = $1',
);

@Injectable()
export class IssuerRepository {
  constructor(private readonly prepared: Prepared) {}

  /** A centre or a certification body; null where there is none of this id. */
  async find(id: string): Promise<Issuer | null> {
    const [row] = await this.prepared.rows<Issuer>(ISSUER, [id]);
    return row ?? null;
  }
}
