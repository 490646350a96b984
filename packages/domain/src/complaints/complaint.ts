import { z } from 'zod';
import { Day, Id, Instant, PageQuery, prose, text } from '../kernel/schemas.ts';
import { ComplaintEvent, ComplaintStatus } from './complaint-status.ts';

/** What a complaint about a certificate is about. */
export const CertificateComplaintKind = z.enum(['differs_from_paper', 'wrong_data', 'misuse', 'other']);
export type CertificateComplaintKind = z.output<typeof CertificateComplaintKind>;

/** What a complaint without a certificate is about: a certification body, one of its assessors, or an assessment session. */
export const BodyComplaintKind = z.enum(['body', 'assessor', 'session']);
export type BodyComplaintKind = z.output<typeof BodyComplaintKind>;

/** What a complaint is about. */
export const ComplaintKind = z.enum([...CertificateComplaintKind.options, ...BodyComplaintKind.options]);
/** What a complaint is about. */
export type ComplaintKind = z.output<typeof ComplaintKind>;

const said = { text: prose(2000).pipe(z.string().min(10)), contact: text(3, 120).nullish() };

/** A complaint about a certificate, from anybody; whoever wants a call leaves a contact. */
export const ComplaintInput = z.strictObject({ kind: CertificateComplaintKind, ...said });
export type ComplaintInput = z.output<typeof ComplaintInput>;

/** A complaint about a certification body; of an assessor or a session it says which one, as far as its filer knows. */
export const BodyComplaintInput = z
  .strictObject({ bodyId: Id, kind: BodyComplaintKind, named: text(2, 150).nullish(), ...said })
  .refine(({ kind, named }) => kind === 'body' || Boolean(named), { path: ['named'], message: 'required' });
/** A complaint about a certification body. */
export type BodyComplaintInput = z.output<typeof BodyComplaintInput>;

/** What anybody with its number is told of a complaint: nothing of the certificate, nothing of persons. */
export const ComplaintProgress = z
  .object({
    number: z.string(),
    status: ComplaintStatus,
    filedOn: Day,
    changedOn: Day,
    answer: z.string().nullable(),
  })
  .meta({ id: 'ComplaintProgress' });
export type ComplaintProgress = z.output<typeof ComplaintProgress>;

/** One step of a complaint, for ever. */
export const ComplaintStepView = z.object({
  status: ComplaintStatus,
  at: Instant,
  byName: z.string().nullable(),
  note: z.string().nullable(),
});
export type ComplaintStepView = z.output<typeof ComplaintStepView>;

/** A complaint in the list of the staff. */
export const ComplaintSummary = z
  .object({
    id: Id,
    number: z.string(),
    status: ComplaintStatus,
    kind: ComplaintKind,
    /** The certificate that it is about; null where it is about a certification body. */
    certificateId: Id.nullable(),
    certificateNumber: z.string().nullable(),
    holderName: z.string().nullable(),
    bodyName: z.string().nullable(),
    /** The assessor or session that it names, in the words of its filer. */
    named: z.string().nullable(),
    /** Whom or what it is about, in one line: the holder, or the body with whom it names. */
    about: z.string(),
    /** The centre or the certification body that answers it. */
    centreId: Id.nullable(),
    bodyId: Id.nullable(),
    filedAt: Instant,
    dueOn: Day,
    overdue: z.boolean(),
  })
  .meta({ id: 'ComplaintSummary' });
export type ComplaintSummary = z.output<typeof ComplaintSummary>;

/** A complaint as those see it who handle it. */
export const Complaint = ComplaintSummary.extend({
  text: z.string(),
  contact: z.string().nullable(),
  answer: z.string().nullable(),
  steps: z.array(ComplaintStepView),
}).meta({ id: 'Complaint' });
export type Complaint = z.output<typeof Complaint>;

/** What a list of complaints is narrowed to; `open` are all that are not closed. */
export const ComplaintQuery = PageQuery.extend({ status: z.enum([...ComplaintStatus.options, 'open']).optional() });
export type ComplaintQuery = z.output<typeof ComplaintQuery>;

/** A step with its note; the note of an answer is what the filer reads, the others stay inside. */
export const ComplaintStep = z.strictObject({
  event: ComplaintEvent,
  note: prose(2000)
    .pipe(z.string())
    .nullish()
    .transform((note) => note || null),
});
export type ComplaintStep = z.output<typeof ComplaintStep>;
