import { z } from 'zod';
import { ImportResult } from '../cohorts/enrolment.ts';
import { UnitCode } from '../competencies/competency-unit.ts';
import { Id, Instant, PageQuery, text } from '../kernel/schemas.ts';

/** What a scheme certifies: a level of the national framework, an occupation, or a cluster of units. */
export const SchemeKind = z.enum(['kkni', 'occupation', 'cluster']);
export type SchemeKind = z.output<typeof SchemeKind>;

/** A unit of a scheme: compulsory, or one of an elective group. */
export const SchemeUnit = z
  .object({
    code: UnitCode,
    title: text(1, 300),
    /** The elective group it belongs to; null where it is compulsory. */
    group: text(1, 100).nullable(),
  })
  .meta({ id: 'SchemeUnit' });
export type SchemeUnit = z.output<typeof SchemeUnit>;

/** A group of elective units, and how many of them are needed. */
export const ElectiveGroup = z.object({ title: text(1, 100), choose: z.int().min(1).max(50) });
export type ElectiveGroup = z.output<typeof ElectiveGroup>;

/** A version of a scheme; what it says never changes (rule 9). */
export const SchemeVersion = z
  .object({
    id: Id,
    schemeId: Id,
    /** As the scheme's own document numbers it, such as `2025` or `1.0`. */
    label: z.string(),
    units: z.array(SchemeUnit),
    groups: z.array(ElectiveGroup),
    createdAt: Instant,
  })
  .meta({ id: 'SchemeVersion' });
export type SchemeVersion = z.output<typeof SchemeVersion>;

/** A certification scheme with its versions, newest first. */
export const CertificationScheme = z
  .object({
    id: Id,
    code: z.string(),
    title: z.string(),
    kind: SchemeKind,
    illustrative: z.boolean(),
    versions: z.array(SchemeVersion),
  })
  .meta({ id: 'CertificationScheme' });
export type CertificationScheme = z.output<typeof CertificationScheme>;

/** Whether the code of a scheme marks itself as illustrative. */
export const isIllustrativeSchemeCode = (code: string): boolean => /^CONTOH[.-]/.test(code);

/** A version of a scheme as curricula choose among them. */
export const SchemeChoice = SchemeVersion.extend({
  schemeCode: z.string(),
  schemeTitle: z.string(),
  kind: SchemeKind,
  illustrative: z.boolean(),
}).meta({ id: 'SchemeChoice' });
export type SchemeChoice = z.output<typeof SchemeChoice>;

/** What a list of schemes is narrowed to. */
export const SchemeQuery = PageQuery.extend({ kind: SchemeKind.optional() });
export type SchemeQuery = z.output<typeof SchemeQuery>;

/** What an import of schemes did, or would do when it was a dry run: all of the file or nothing of it. */
export const SchemeImport = ImportResult.extend({
  /** Versions that were not there, and that stood there already with the same units. */
  created: z.int(),
  same: z.int(),
}).meta({ id: 'SchemeImport' });
export type SchemeImport = z.output<typeof SchemeImport>;
