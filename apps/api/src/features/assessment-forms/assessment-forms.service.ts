import { CertificateProblem, drawForm, type Form } from '@kompeten/certificate';
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
import { candidacyFormOf, isInstrument } from './candidacy-form.rules.ts';
import { FormFactsRepository } from './form-facts.repository.ts';
import type { FormSource } from './form-source.ts';
import { SessionFormsService } from './session-forms.service.ts';

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
    const drawn = candidacyFormOf(source, form);
    return file(`${drawn.code} ${source.gathered.row.fullName}`, drawn);
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
      ...(isInstrument(form) ? await this.asked(tx, row.sessionId, row.id) : { items: [], answers: new Map() }),
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
