import type { BodyDocument, TrainingDocument } from '@kompeten/certificate';
import type { CertificateKind, CertifiedUnit, ReasonClass, StatusEvent } from '@kompeten/domain';
import { Injectable } from '@nestjs/common';
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

/** What the register holds about a code, as far as it may be told to anyone. */
export interface RegisteredRow {
  id: string;
  kind: CertificateKind;
  origin: 'issued_here' | 'recorded';
  code: string;
  number: string | null;
  holderName: string;
  issuer: string;
  issuerKind: string;
  issuerPlace: string;
  issuerPhone: string | null;
  issuerEmail: string | null;
  title: string;
  document: RegisteredDocument;
  issuedOn: string;
  validUntil: string | null;
  assurance: 'certified' | 'uncertified';
  signedBy: string | null;
  sha256: string | null;
  specimen: boolean;
  events: StatusEvent[];
  /** The place of its file in the transparency log; null while it has none. */
  logIndex: number | null;
  replaces: { code: string; reasonClass: ReasonClass | null } | null;
}

const REGISTERED = `
  select c.id, c.kind, c.origin, c.code, c.number, c.holder_name as "holderName", c.issuer, coalesce(t.kind, 'lsp_' || b.kind) as "issuerKind",
    coalesce(t.city, c.document->'body'->>'place') as "issuerPlace", coalesce(t.phone, b.phone) as "issuerPhone",
    coalesce(t.email, b.email) as "issuerEmail", c.title, c.document, c.issued_on as "issuedOn", c.valid_until as "validUntil",
    c.assurance, c.signed_by as "signedBy", c.sha256, c.specimen,
    case when c.replaces_id is not null then (select json_build_object('code', o.code, 'reasonClass', e.reason_class)
      from certificates o left join status_events e on e.certificate_id = o.id and e.type = 'replaced'
      where o.id = c.replaces_id) end as replaces,
    coalesce((select json_agg(json_build_object('type', e.type, 'at', e.at, 'reasonClass', e.reason_class,
      'lapsesAt', e.lapses_at, 'replacedByCode', e.replaced_by_code) order by e.sequence)
      from status_events e where e.certificate_id = c.id), '[]') as events,
    (select l.leaf_index from log_entries l where l.table_name = 'certificate_files' and l.row_id = c.id::text
      order by l.sequence limit 1) as "logIndex"
  from certificates c left join centres t on t.id = c.centre_id left join certification_bodies b on b.id = c.body_id
  where c.status in ('issued', 'suspended', 'revoked', 'replaced', 'renewed') and`;

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
