import {
  CertificateProblem,
  drawForm,
  type Form,
  type InstrumentCode,
  type ReportForm,
  reportForm,
  unsigned,
} from '@kompeten/certificate';
import { type Actor, type CandidacyForm, can, DomainError, type SessionForm } from '@kompeten/domain';
import { Injectable } from '@nestjs/common';
import { Transactions, type Tx } from '../../database/transactions.ts';
import type { FileAnswer } from '../../http/call.ts';
import { AuditRepository } from '../audit/audit.repository.ts';
import { AdjustmentsService } from '../judgements/adjustments.service.ts';
import { CandidacyRecordsService } from '../judgements/candidacy-records.service.ts';
import { candidacyHappened, subjectOf } from '../judgements/judged.rules.ts';
import { JudgementAccess } from '../judgements/judgement-access.service.ts';
import { RecommendationsService } from '../judgements/recommendations.service.ts';
import * as applied from './application-form-data.rules.ts';
import { FormFactsRepository } from './form-facts.repository.ts';
import { type FormSource, factsOfForm, signatureOf, zoneOf } from './form-source.ts';
import * as judged from './judgement-form-data.rules.ts';
import * as planned from './planning-form-data.rules.ts';

/** A candidate as the report of a session lists them. */
type Reported = ReportForm['candidates'][number];

type Drawn = Exclude<CandidacyForm, `ia-${string}`> | 'ia-01';

const forms: Record<Drawn, (source: FormSource) => Form> = {
  'apl-01': applied.applicationOf,
  'apl-02': applied.selfAssessmentOf,
  'mapa-01': planned.planOf,
  'mapa-02': planned.instrumentMapOf,
  'ak-01': judged.agreementOf,
  'ak-02': judged.recommendationOf,
  'ak-03': judged.feedbackOf,
  'ak-07': judged.adjustmentOf,
  'ia-01': judged.observationOf,
};

const isDrawn = (form: CandidacyForm): form is Drawn => Object.hasOwn(forms, form);

/** The forms of an assessment: drawn when asked for from what is recorded, kept nowhere, and who took them away stands in the trail. */
@Injectable()
export class AssessmentFormsService {
  constructor(
    private readonly transactions: Transactions,
    private readonly access: JudgementAccess,
    private readonly records: CandidacyRecordsService,
    private readonly adjustments: AdjustmentsService,
    private readonly recommendations: RecommendationsService,
  ) {}

  /** A form of one candidate; the one on adjustments is for assessor and invigilator alone (rule 23). */
  async ofCandidacy(candidacyId: string, form: CandidacyForm, actor: Actor): Promise<FileAnswer> {
    const source = await this.transactions.run((tx) => this.source(tx, candidacyId, form, actor));
    const code = `FR.${form.toUpperCase().replace('-', '.')}`;
    const drawn = isDrawn(form) ? forms[form](source) : planned.instrumentOf(source, code as InstrumentCode);
    return file(`${code} ${source.gathered.row.fullName}`, drawn);
  }

  /** The caller's own report of a session (AK.05), filled from the recommendations of their candidates. */
  async ofSession(sessionId: string, _: SessionForm, actor: Actor): Promise<FileAnswer> {
    const form = await this.transactions.run(async (tx) => {
      const rows = await this.access.ofSession(tx, sessionId, actor);
      const [first] = rows;
      if (!first) throw new DomainError('assessment_session.not_found');
      const contact = await FormFactsRepository.in(tx).contactOf(first.bodyId);
      const report = (await this.recommendations.reports(tx, sessionId)).at(-1);
      const candidates: Reported[] = [];
      for (const row of rows) candidates.push(await this.reported(tx, row.id, row.fullName));
      const zone = zoneOf(first);
      return reportForm({
        ...{ ...factsOfForm(first, '', contact, tx.at), candidates },
        ...{
          process: report?.process ?? '',
          objections: report?.objections ?? '',
          suggestions: report?.suggestions ?? '',
        },
        signatures: [
          report ? signatureOf('Asesor', report.byName, report.madeAt, zone) : unsigned('Asesor', first.assessorName),
        ],
      });
    });
    return file('FR.AK.05', form);
  }

  private async reported(tx: Tx, candidacyId: string, name: string): Promise<Reported> {
    const last = await this.recommendations.inForce(tx, candidacyId);
    const recommendation = last && (last.outcome === 'competent' ? ('K' as const) : ('BK' as const));
    return { name, recommendation, remark: last?.note ?? '' };
  }

  private async source(tx: Tx, candidacyId: string, form: CandidacyForm, actor: Actor): Promise<FormSource> {
    const row = await this.access.of(tx, candidacyId, actor, 'judgement.read');
    if (form === 'ak-07' && !can(actor, 'adjustment.read', subjectOf(row))) {
      throw new DomainError('identity.forbidden', { permission: 'adjustment.read' });
    }
    const facts = FormFactsRepository.in(tx);
    await AuditRepository.in(tx).append(actor, [candidacyHappened('form_printed', candidacyId, { form })]);
    return {
      gathered: await this.access.gather(tx, row),
      record: await this.records.of(tx, row),
      adjustments: form === 'ak-07' ? ((await this.adjustments.of(tx, [row.id])).get(row.id) ?? []) : [],
      contact: await facts.contactOf(row.bodyId),
      application: await facts.application(row.applicationId),
      selfAssessment: await facts.selfAssessment(row.applicationId),
      plan: await facts.plan(row.applicationId),
      now: tx.at,
    };
  }
}

/** Draws a form; a sign that no font shows is refused and named, never left out. */
function file(name: string, form: Form): FileAnswer {
  try {
    return { content: drawForm(form), type: 'application/pdf', name: `${name}.pdf` };
  } catch (cause) {
    if (!(cause instanceof CertificateProblem)) throw cause;
    throw new DomainError('paper.unprintable', { character: String(cause.params.character) });
  }
}
