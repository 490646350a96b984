import {
  ApplicationForm,
  ApplicationSubmission,
  ApplicationSummary,
  ApplicationWarning,
  CooperativeRole,
  Day,
  Id,
  IdentityKind,
  Instant,
  RequirementCheck,
  UnitCode,
} from '@kompeten/domain';
import { EntitySchema } from 'typeorm';
import { z } from 'zod';
import { column, derived, nullable } from '../../database/columns.ts';
import { storedAs } from '../../database/stored-as.ts';

/** An application as stored, with the names that go with it. */
const ApplicationRow = ApplicationSummary.extend({
  cooperativeId: Id.nullable(),
  cooperativeRole: CooperativeRole.nullable(),
  form: ApplicationForm,
  /** The last submission; all of them stand in a table of their own. */
  submitted: ApplicationSubmission.nullable(),
  checks: z.array(RequirementCheck),
  remark: z.string().nullable(),
  warnings: z.array(ApplicationWarning),
  /** The units it is for: the compulsory ones and the electives as submitted, or those that are assessed again (rule 12). */
  unitCodes: z.array(UnitCode),
  /** When it was decided in the end, and until when a certificate is valid. */
  decidedOn: Day.nullable(),
  validUntil: Day.nullable(),
  /** The units that were found BK in the end; only they are assessed again. */
  missingUnits: z.array(UnitCode),
  reassessesCandidacyId: Id.nullable(),
  /** When what came of it was decided and published, or it ended otherwise; a new one may be opened then. */
  closedAt: Instant.nullable(),
  /** Who opened it; a draft of the applicant's own is nobody else's. */
  enteredBy: z.enum(['applicant', 'staff']),
  assessorAccountId: Id.nullable(),
  birthDate: z.string(),
  identityKind: IdentityKind,
  /** Whose claim cards were open when its applicant began it; null where it was begun otherwise. */
  cardIssuerIds: z.array(Id).nullable(),
  /** The centre whose own certification body it is at. */
  bodyCentreId: Id.nullable(),
  demo: z.boolean(),
});
export type ApplicationRow = z.output<typeof ApplicationRow>;

/** What of an application follows from other rows. */
export type DerivedOfApplication =
  | 'bodyName'
  | 'bodyCentreId'
  | 'schemeCode'
  | 'schemeTitle'
  | 'versionLabel'
  | 'fullName'
  | 'birthDate'
  | 'identityKind'
  | 'cooperativeName'
  | 'assessorName'
  | 'assessorAccountId';

const nameOf = (what: string, table: string, own: string) => (row: string) =>
  `select x.${what} from ${table} x where x.id = ${row}.${own}`;

export const applicationTable = new EntitySchema<ApplicationRow>({
  name: 'AssessmentApplication',
  tableName: 'assessment_applications',
  columns: storedAs(ApplicationRow, {
    form: column.json,
    submitted: nullable(column.json),
    checks: column.json,
    bodyCentreId: derived(nullable(column.uuid), nameOf('centre_id', 'certification_bodies', 'body_id')),
    bodyName: derived(column.text, nameOf('name', 'certification_bodies', 'body_id')),
    schemeCode: derived(column.text, nameOf('code', 'certification_schemes', 'scheme_id')),
    schemeTitle: derived(column.text, nameOf('title', 'certification_schemes', 'scheme_id')),
    versionLabel: derived(column.text, nameOf('label', 'scheme_versions', 'scheme_version_id')),
    fullName: derived(column.text, nameOf('full_name', 'people', 'person_id')),
    identityKind: derived(column.text, nameOf('identity_kind', 'people', 'person_id')),
    birthDate: derived(column.text, nameOf('birth_date', 'people', 'person_id')),
    cooperativeName: derived(nullable(column.text), nameOf('name', 'cooperatives', 'cooperative_id')),
    assessorName: derived(
      nullable(column.text),
      (row) =>
        `select named.full_name from assessor_profiles held join people named on named.id = held.person_id where held.id = ${row}.assessor_id`,
    ),
    assessorAccountId: derived(nullable(column.uuid), nameOf('account_id', 'assessor_profiles', 'assessor_id')),
  }),
});
