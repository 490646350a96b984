import type { Centre } from '@kompeten/domain';
import { Injectable } from '@nestjs/common';
import { Prepared, statement } from '../../database/prepared.ts';

/** What names a signed file. */
export interface IssuedFile {
  id: string;
  number: string | null;
  code: string;
  /** SHA-256 of the file as it is handed over now, in hex; null while there is none. */
  sha256: string | null;
}

/** A signed file with what decides whose it is. */
export interface OwnedFile extends IssuedFile {
  personId: string;
  centre: Pick<Centre, 'id' | 'regionCode' | 'parentId' | 'partnerIds'> | null;
}

const LATEST = (column: string): string =>
  `select ${column} from certificate_archives a where a.certificate_id = c.id order by a.stored_at desc, a.id desc limit 1`;

const OWNED = statement(`
  select c.id, c.number, c.code,
    coalesce((${LATEST('a.sha256')}), c.sha256) as sha256, c.person_id as "personId",
    case when t.id is not null then json_build_object('id', t.id, 'regionCode', t.region_code, 'parentId', t.parent_id,
      'partnerIds', t.partner_ids) end as centre
  from certificates c left join centres t on t.id = c.centre_id where c.id = $1`);

/** As base64, since the driver would get bytes as hexadecimal digits, which are half as many again to send and to read. */
const CONTENT = statement(`
  select encode(coalesce((${LATEST('a.pdf')}), f.pdf), 'base64') as pdf
  from certificates c join certificate_files f on f.certificate_id = c.id where c.id = $1`);
const DIGEST = statement(
  `select coalesce((${LATEST('a.sha256')}), c.sha256) as sha256 from certificates c where c.id = $1`,
);

/** Reads what is asked of signed files all day: prepared statements on the pool, since a file never changes. */
@Injectable()
export class IssuedFileRepository {
  constructor(private readonly prepared: Prepared) {}

  /** The file of a certificate and whose it is, at this moment. */
  async find(certificateId: string): Promise<OwnedFile | null> {
    const [row] = await this.prepared.rows<OwnedFile>(OWNED, [certificateId]);
    return row ?? null;
  }

  /** The fingerprint of the file as it is handed over now; null while there is none. */
  async digest(certificateId: string): Promise<string | null> {
    const [row] = await this.prepared.rows<{ sha256: string | null }>(DIGEST, [certificateId]);
    return row?.sha256 ?? null;
  }

  /** The bytes of a file, or null while there are none. */
  async content(certificateId: string): Promise<Buffer | null> {
    const [row] = await this.prepared.rows<{ pdf: string }>(CONTENT, [certificateId]);
    return row ? Buffer.from(row.pdf, 'base64') : null;
  }
}
