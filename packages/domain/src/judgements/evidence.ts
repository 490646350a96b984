import { z } from 'zod';
import { AssessmentMethod } from '../applications/self-assessment.ts';
import { Id, Instant, prose } from '../kernel/schemas.ts';
import { CriterionRef } from './criterion.ts';

/** Direct (langsung, L), indirect (tidak langsung, TL) or supplementary (tambahan, T) evidence. */
export const EvidenceDirectness = z.enum(['direct', 'indirect', 'supplementary']);
export type EvidenceDirectness = z.output<typeof EvidenceDirectness>;

/** What the assessor finds of a piece of evidence (VATM): valid, authentic, current, sufficient. */
export const Vatm = z.object({
  valid: z.boolean(),
  authentic: z.boolean(),
  current: z.boolean(),
  sufficient: z.boolean(),
});
export type Vatm = z.output<typeof Vatm>;

/** Whether evidence is marked valid, authentic, current and sufficient (rule 6). */
export const isVatm = ({ valid, authentic, current, sufficient }: Vatm): boolean =>
  valid && authentic && current && sufficient;

/** What stands behind a piece of evidence: nothing but its note, or a photo, a sound or a document. */
export const EvidenceFileKind = z.enum(['none', 'photo', 'sound', 'document']);
export type EvidenceFileKind = z.output<typeof EvidenceFileKind>;

const said = {
  kind: EvidenceDirectness,
  method: AssessmentMethod,
  /** The criteria that it speaks for. */
  criteria: z.array(CriterionRef).min(1).max(200),
  file: EvidenceFileKind,
};

/** A piece of evidence as a device or the desk sends it; the same id sent again is the same evidence. */
export const NewEvidence = z.strictObject({
  id: Id,
  candidacyId: Id,
  ...said,
  ...Vatm.shape,
  note: prose(2000).nullish(),
  /** When it was made, by the device's clock. */
  madeAt: Instant,
  deviceId: z.string().max(64).nullish(),
});
export type NewEvidence = z.output<typeof NewEvidence>;

/** A piece of evidence as it is kept: never changed; what is found of it later is appended as a mark. */
export const AssessmentEvidence = z
  .object({
    id: Id,
    candidacyId: Id,
    ...said,
    ...Vatm.shape,
    note: z.string().nullable(),
    /** Whether the photo, sound or document has arrived. */
    fileArrived: z.boolean(),
    madeAt: Instant,
    recordedAt: Instant,
    /** Arrived after the recommendation: kept, and counts for nothing that was decided before. */
    late: z.boolean(),
    byId: Id,
    byName: z.string(),
    /** Who found last what VATM says. */
    markedByName: z.string(),
    markedAt: Instant,
  })
  .meta({ id: 'AssessmentEvidence' });
export type AssessmentEvidence = z.output<typeof AssessmentEvidence>;

/** What an assessor finds of a piece of evidence anew. */
export const EvidenceMark = z.strictObject(Vatm.shape);
export type EvidenceMark = z.output<typeof EvidenceMark>;

/** Evidence as the rules of judging need it. */
export type WeighedEvidence = Pick<AssessmentEvidence, 'criteria' | 'kind' | 'late'> & Vatm;
