import { CertificateProblem, drawForm, type Form, type InstrumentCode } from '@kompeten/certificate';
import { type Actor, type CandidacyForm, can, DomainError, type SessionForm } from '@kompeten/domain';
import { Injectable } from '@nestjs/common';
import { Transactions, type Tx } from '../../database/transactions.ts';
import type { FileAnswer } from '../../http/call.ts';
import { AuditRepository } from '../audit/audit.repository.ts';
import { ExamResultsService } from '../exams/exam-results.service.ts';
import { UsedInstrumentsService } from '../instruments/used-instruments.service.ts';
import { AdjustmentsService } from '../judgements/adjustments.service.ts';
import { CandidacyRecordsService } from '../judgements/candidacy-records.service.ts';
import { candidacyHappened, subjectOf } from '../judgements/judged.rules.ts';
import { JudgementAccess } from '../judgements/judgement-access.service.ts';
import { appealOf } from './appeal-form-data.rules.ts';
import * as applied from './application-form-data.rules.ts';
import { FormFactsRepository } from './form-facts.repository.ts';
import type { FormSource } from './form-source.ts';
import { instrumentOf } from './instrument-form-data.rules.ts';
import * as judged from './judgement-form-data.rules.ts';
import * as planned from './planning-form-data.rules.ts';
import { SessionFormsService } from './session-forms.service.ts';

type Drawn = Exclude<CandidacyForm, `ia-${string}`> | 'ia-01';

const forms: Record<Drawn, (source: FormSource) => Form> = {
  'apl-01': applied.applicationOf,
  'apl-02': applied.selfAssessmentOf,
  'mapa-01': planned.planOf,
  'mapa-02': planned.instrumentMapOf,
  'ak-01': judged.agreementOf,
  'ak-02': judged.recommendationOf,
  'ak-03': judged.feedbackOf,
  'ak-04': appealOf,
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
    private readonly exams: ExamResultsService,
    private readonly instruments: UsedInstrumentsService,
    private readonly sessions: SessionFormsService,
  ) {}

  /** A form of one candidate; the one on adjustments is for assessor and invigilator alone (rule 23). */
  async ofCandidacy(candidacyId: string, form: CandidacyForm, actor: Actor): Promise<FileAnswer> {
    const source = await this.transactions.run((tx) => this.source(tx, candidacyId, form, actor));
    const code = `FR.${form.toUpperCase().replace('-', '.')}`;
    const drawn = isDrawn(form) ? forms[form](source) : instrumentOf(source, code as InstrumentCode);
    return file(`${code} ${source.gathered.row.fullName}`, drawn);
  }

  /** A form of a session as a file. */
  async ofSession(sessionId: string, form: SessionForm, actor: Actor): Promise<FileAnswer> {
    const drawn = await this.sessions.draw(sessionId, form, actor);
    return file(drawn.code, drawn);
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
      appeal: form === 'ak-04' ? await facts.appeal(row.id) : null,
      ...(isDrawn(form) ? { items: [], answers: new Map() } : await this.asked(tx, row.sessionId, row.id)),
      now: tx.at,
    };
  }

  /** The instruments of a session without their keys (rule 20), and what a candidate answered. */
  private async asked(tx: Tx, sessionId: string, candidacyId: string): Promise<Pick<FormSource, 'items' | 'answers'>> {
    const setId = await FormFactsRepository.in(tx).instrumentSet(sessionId);
    const known = setId === null ? [] : await this.instruments.items(tx, setId);
    const items = known.map(({ key: _, ...item }) => item);
    return { items, answers: await this.exams.said(tx, candidacyId) };
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
