import type { BodyDocument, TrainingDocument } from '@kompeten/certificate';
import {
  type CertificateKind,
  type CertifiedUnit,
  publishedStatuses,
  type ReasonClass,
  type StatusEventType,
} from '@kompeten/domain';
import { Injectable } from '@nestjs/common';
import { literals } from '../../database/literals.ts';
import { Prepared, statement } from '../../database/prepared.ts';

/** A document has the one part or the other. */
type Printed = Partial<
  Pick<
    TrainingDocument,
    'cohortTitle' | 'schemeTitle' | 'schemeCoverage' | 'lessonHoursHeld' | 'lessonHoursPlanned' | 'startsOn' | 'endsOn'
  > &
    Pick<BodyDocument, 'form' | 'decidedOn' | 'blankNumber'>
>;

/** Of the frozen document, what is told of it; taking the rest away would cost PostgreSQL more than sending it. */
type RegisteredDocument = Printed & { units: CertifiedUnit[] };

/** What is told of an event, without names: to write them for each would cost PostgreSQL a tenth of an answer. */
export type ToldEvent = [
  type: StatusEventType,
  at: string,
  reasonClass: ReasonClass | null,
  lapsesAt: string | null,
  replacedByCode: string | null,
];

/** Who issued, as far as it is told. */
export type ToldIssuer = [kind: string, place: string, phone: string | null, email: string | null];

/** What the register holds about a code, as far as it may be told to anyone. */
export interface RegisteredRow {
  id: string;
  kind: CertificateKind;
  origin: 'issued_here' | 'recorded';
  code: string;
  number: string | null;
  holderName: string;
  issuer: string;
  toldIssuer: ToldIssuer;
  title: string;
  document: RegisteredDocument;
  issuedOn: string;
  validUntil: string | null;
  assurance: 'certified' | 'uncertified';
  signedBy: string | null;
  sha256: string | null;
  specimen: boolean;
  events: ToldEvent[];
  /** The place of its file in the transparency log; null while it has none. */
  logIndex: number | null;
  replaces: { code: string; reasonClass: ReasonClass | null } | null;
}

const REGISTERED = `
  select c.id, c.kind, c.origin, c.code, c.number, c.holder_name as "holderName", c.issuer,
    case when c.body_id is null
      then (select array[t.kind, t.city, t.phone, t.email] from centres t where t.id = c.centre_id)
      else (select array['lsp_' || b.kind, c.document->'body'->>'place', b.phone, b.email]
        from certification_bodies b where b.id = c.body_id) end as "toldIssuer",
    c.title, c.document, c.issued_on as "issuedOn", c.valid_until as "validUntil",
    c.assurance, c.signed_by as "signedBy", c.sha256, c.specimen,
    case when c.replaces_id is not null then (select json_build_object('code', o.code, 'reasonClass', e.reason_class)
      from certificates o left join status_events e on e.certificate_id = o.id and e.type = 'replaced'
      where o.id = c.replaces_id) end as replaces,
    array(select json_build_array(e.type, e.at, e.reason_class, e.lapses_at, e.replaced_by_code)
      from status_events e where e.certificate_id = c.id order by e.sequence) as events,
    (select l.leaf_index from log_entries l where l.table_name = 'certificate_files' and l.row_id = c.id::text
      order by l.sequence limit 1) as "logIndex"
  from certificates c
  where c.status in (${literals(publishedStatuses)}) and`;

/** One column, since reading twenty of them one by one would take the driver as long as drawing the answer takes. */
const registered = (condition: string) =>
  statement(`select to_json(r) as registered from (${REGISTERED} ${condition}) r`);

interface Found {
  registered: RegisteredRow;
}

const BY_CODE = registered('c.code = $1');
const BY_CODES = registered('c.code = any($1)');
const CODE_OF_FILE = statement('select code from certificates where sha256 = $1');
const CODES_OF_FILES = statement('select sha256, code from certificates where sha256 = any($1)');

/** The public reading of the register: prepared statements on the pool, no transaction, no personal data beyond the answer. */
@Injectable()
export class VerificationRepository {
  constructor(private readonly prepared: Prepared) {}

  /** The certificate of a code; one that was never issued does not exist. */
  async find(code: string): Promise<RegisteredRow | null> {
    const [found] = await this.prepared.rows<Found>(BY_CODE, [code]);
    return found?.registered ?? null;
  }

  /** The certificates of many codes, by code. */
  async findAll(codes: readonly string[]): Promise<Map<string, RegisteredRow>> {
    const rows = await this.prepared.rows<Found>(BY_CODES, [codes]);
    return new Map(rows.map(({ registered: row }) => [row.code, row]));
  }

  /** The code of the certificate whose issued file has this SHA-256. */
  async codeOfFile(sha256: string): Promise<string | null> {
    const [row] = await this.prepared.rows<{ code: string }>(CODE_OF_FILE, [sha256]);
    return row?.code ?? null;
  }

  /** The codes of the certificates whose issued files have these SHA-256, by SHA-256. */
  async codesOfFiles(sha256: readonly string[]): Promise<Map<string, string>> {
    const rows = await this.prepared.rows<{ sha256: string; code: string }>(CODES_OF_FILES, [sha256]);
    return new Map(rows.map((row) => [row.sha256, row.code]));
  }
}
