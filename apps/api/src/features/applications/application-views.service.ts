import {
  type AppliedUnit,
  type AssessmentApplication,
  applicationGaps,
  isEditable,
  type ReassessmentOffer,
  reassessmentOffer,
  type SchemeChoice,
  standingWarnings,
  unitsAppliedFor,
} from '@kompeten/domain';
import { Injectable } from '@nestjs/common';
import { dayInJakarta } from '../../clock.ts';
import type { Tx } from '../../database/transactions.ts';
import { CompetenciesService } from '../competencies/competencies.service.ts';
import { SchemesService } from '../schemes/schemes.service.ts';
import { ApplicationRepository } from './application.repository.ts';
import { measureOf } from './application.rules.ts';
import type { ApplicationRow } from './application.table.ts';
import { ApplicationEvidenceRepository, type EvidenceRow } from './application-evidence.repository.ts';
import { SelfAssessmentRepository } from './self-assessment.repository.ts';

/** Draws an application with everything that belongs to it. */
@Injectable()
export class ApplicationViewsService {
  constructor(
    private readonly competencies: CompetenciesService,
    private readonly schemes: SchemesService,
  ) {}

  /** The application as its applicant and those who handle it see it. */
  async of(tx: Tx, row: ApplicationRow): Promise<AssessmentApplication> {
    const scheme = await this.schemes.versionOf(tx, row.schemeVersionId);
    const evidence = await ApplicationEvidenceRepository.in(tx).of(row.id);
    const measure = measureOf(row, scheme, dayInJakarta(tx.at));
    return {
      ...row,
      ...{ guardianNeeded: measure.guardianNeeded, warnings: standingWarnings(row.warnings, row) },
      evidence: evidence.map(withoutFile),
      ...{ requirements: scheme.requirements, schemeUnits: scheme.units, groups: scheme.groups },
      feeRupiah: scheme.feeRupiah,
      units: await this.unitsOf(tx, row, scheme),
      gaps: isEditable(row.status) ? applicationGaps(row.form, evidence, measure) : [],
      selfAssessment: await SelfAssessmentRepository.in(tx).find(row.id),
      plan: await SelfAssessmentRepository.in(tx).plan(row.id),
      reassessment: await this.again(tx, row, scheme),
    };
  }

  /** What may be assessed again after an application that ended BK, with the titles of its scheme (rule 12). */
  private async again(tx: Tx, row: ApplicationRow, scheme: SchemeChoice): Promise<ReassessmentOffer | null> {
    if (row.outcome !== 'not_yet_competent') return null;
    const others = await ApplicationRepository.in(tx).beside(row);
    const offer = reassessmentOffer(row, others, scheme.reassessmentDays, dayInJakarta(tx.at));
    return offer && { ...offer, units: offer.units.map(({ code }) => ({ code, title: titleIn(scheme, code) })) };
  }

  /** The units of an application with their elements and criteria, as the register has them. */
  async unitsOf(tx: Tx, { unitCodes, form }: ApplicationRow, scheme: SchemeChoice): Promise<AppliedUnit[]> {
    const codes = unitCodes.length > 0 ? unitCodes : unitsAppliedFor(scheme, form.electives);
    const register = await this.competencies.byCode(tx, codes);
    return codes.map((code) => {
      return { code, title: titleIn(scheme, code), elements: register.get(code)?.elements ?? [] };
    });
  }
}

const titleIn = ({ units }: SchemeChoice, code: string) => units.find((unit) => unit.code === code)?.title ?? code;

const withoutFile = ({ fileId: _, ...evidence }: EvidenceRow) => evidence;
