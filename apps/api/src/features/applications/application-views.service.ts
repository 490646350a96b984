import {
  type AppliedUnit,
  type AssessmentApplication,
  applicationGaps,
  isEditable,
  type SchemeChoice,
  unitsAppliedFor,
} from '@kompeten/domain';
import { Injectable } from '@nestjs/common';
import type { Tx } from '../../database/transactions.ts';
import { CompetenciesService } from '../competencies/competencies.service.ts';
import { SchemesService } from '../schemes/schemes.service.ts';
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
    return {
      ...row,
      evidence: evidence.map(withoutFile),
      ...{ requirements: scheme.requirements, schemeUnits: scheme.units, groups: scheme.groups },
      feeRupiah: scheme.feeRupiah,
      units: await this.unitsOf(tx, row, scheme),
      gaps: isEditable(row.status) ? applicationGaps(row.form, evidence, { ...scheme, purpose: row.purpose }) : [],
      selfAssessment: await SelfAssessmentRepository.in(tx).find(row.id),
      plan: await SelfAssessmentRepository.in(tx).plan(row.id),
    };
  }

  /** The units of an application with their elements and criteria, as the register has them. */
  async unitsOf(tx: Tx, { unitCodes, form }: ApplicationRow, scheme: SchemeChoice): Promise<AppliedUnit[]> {
    const codes = unitCodes.length > 0 ? unitCodes : unitsAppliedFor(scheme, form.electives);
    const register = await this.competencies.byCode(tx, codes);
    return codes.map((code) => {
      const title = scheme.units.find((unit) => unit.code === code)?.title ?? code;
      return { code, title, elements: register.get(code)?.elements ?? [] };
    });
  }
}

const withoutFile = ({ fileId: _, ...evidence }: EvidenceRow) => evidence;
