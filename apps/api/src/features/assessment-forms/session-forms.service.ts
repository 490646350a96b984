import { type Form, type ReportForm, reportForm, reviewForm, unsigned, validationForm } from '@kompeten/certificate';
import { type Actor, can, DomainError, type SessionForm, type ShownKappa } from '@kompeten/domain';
import { Injectable } from '@nestjs/common';
import { Transactions, type Tx } from '../../database/transactions.ts';
import { UsedInstrumentsService } from '../instruments/used-instruments.service.ts';
import { JudgementAccess } from '../judgements/judgement-access.service.ts';
import { RecommendationsService } from '../judgements/recommendations.service.ts';
import { MarkingAgreementService } from '../second-marking/marking-agreement.service.ts';
import { FormFactsRepository } from './form-facts.repository.ts';
import { factsOfForm, signatureOf, zoneOf } from './form-source.ts';
import { instrumentReviewOf } from './instrument-form-data.rules.ts';

/** A candidate as the report of a session lists them. */
type Reported = ReportForm['candidates'][number];

/** The first candidate of a session speaks for it: scheme, place, assessor. */
type Seated = Awaited<ReturnType<JudgementAccess['ofSession']>>[number];

/** Everything that a form of a session may be drawn from. */
interface SessionSource {
  tx: Tx;
  rows: Seated[];
  first: Seated;
  facts: ReturnType<typeof factsOfForm>;
  actor: Actor;
}

/** What FR.AK.06 reviews of the process. */
const steps = ['Rencana asesmen', 'Persiapan asesmen', 'Implementasi asesmen', 'Keputusan asesmen', 'Umpan balik'];

/** What FR.VA may be made for; whoever validates ticks it. */
const purposes = [
  'Bagian dari penjaminan mutu organisasi',
  'Mengantisipasi risiko',
  'Memenuhi persyaratan lembaga sertifikasi',
  'Memastikan kesesuaian bukti',
  'Meningkatkan kualitas asesmen',
].map((text) => ({ text, chosen: false }));

/** The forms of a session, drawn from what is recorded of its candidates. */
@Injectable()
export class SessionFormsService {
  constructor(
    private readonly transactions: Transactions,
    private readonly access: JudgementAccess,
    private readonly recommendations: RecommendationsService,
    private readonly instruments: UsedInstrumentsService,
    private readonly agreement: MarkingAgreementService,
  ) {}

  /** A form of a session; the validation (FR.VA) is for those who draw second markings alone. */
  draw(sessionId: string, form: SessionForm, actor: Actor): Promise<Form> {
    return this.transactions.run(async (tx) => {
      const rows = await this.access.ofSession(tx, sessionId, actor);
      const [first] = rows;
      if (!first) throw new DomainError('assessment_session.not_found');
      const contact = await FormFactsRepository.in(tx).contactOf(first.bodyId);
      const source = { tx, rows, first, facts: factsOfForm(first, '', contact, tx.at), actor };
      switch (form) {
        case 'ak-05':
          return this.report(source);
        case 'ak-06':
          return this.review(source);
        case 'ia-11':
          return this.instrumentReview(source);
        case 'va':
          return this.validation(source);
      }
    });
  }

  /** The report of a session (AK.05), filled from the recommendations of the candidates within reach. */
  private async report({ tx, rows, first, facts }: SessionSource): Promise<Form> {
    const report = (await this.recommendations.reports(tx, first.sessionId)).at(-1);
    const candidates: Reported[] = [];
    for (const row of rows) candidates.push(await this.reported(tx, row.id, row.fullName));
    return reportForm({
      ...{ ...facts, candidates, process: report?.process ?? '' },
      ...{ objections: report?.objections ?? '', suggestions: report?.suggestions ?? '' },
      signatures: [
        report
          ? signatureOf('Asesor', report.byName, report.madeAt, zoneOf(first))
          : unsigned('Asesor', first.assessorName),
      ],
    });
  }

  /** The review of the process (AK.06) with what the assessors' reports suggest; its principles are ticked by hand. */
  private async review({ tx, first, facts }: SessionSource): Promise<Form> {
    const reports = await this.recommendations.reports(tx, first.sessionId);
    const recommendation = reports.map(({ byName, suggestions }) => (suggestions ? `${byName}: ${suggestions}` : ''));
    return reviewForm({
      ...{ ...facts, steps, recommendation: recommendation.filter(Boolean).join('\n') },
      signatures: [unsigned('Peninjau', ''), unsigned('Asesor', first.assessorName)],
    });
  }

  private async instrumentReview({ tx, first, facts }: SessionSource): Promise<Form> {
    const setId = await FormFactsRepository.in(tx).instrumentSet(first.sessionId);
    const review = setId === null ? null : await this.instruments.review(tx, setId);
    return instrumentReviewOf(facts, first.assessorName, review);
  }

  /** The validation of assessment (VA) with the agreement of second markers so far. */
  private async validation({ tx, first, facts, actor }: SessionSource): Promise<Form> {
    const { bodyId } = first;
    if (!can(actor, 'second_marking.draw', { bodyId })) {
      throw new DomainError('identity.forbidden', { permission: 'second_marking.draw' });
    }
    const { all, assessors } = await this.agreement.measured(tx, bodyId);
    const people = assessors.map((one) => agreed(one.assessorName, one));
    return validationForm({
      ...{ ...facts, period: facts.date, purposes, findings: '' },
      agreement: all.pairs > 0 ? [agreed('Semua asesor', all), ...people] : [],
      signatures: [unsigned('Validator', ''), unsigned('LSP', '')],
    });
  }

  private async reported(tx: Tx, candidacyId: string, name: string): Promise<Reported> {
    const last = await this.recommendations.inForce(tx, candidacyId);
    const recommendation = last && (last.outcome === 'competent' ? ('K' as const) : ('BK' as const));
    return { name, recommendation, remark: last?.note ?? '' };
  }
}

const shown = (value: number) => value.toFixed(2).replace('.', ',');

/** Agreement beyond chance as the form prints it; below the least number of pairs it says that there are too few. */
function agreed(name: string, { pairs, kappa, lower, upper }: ShownKappa) {
  const interval = lower === null || upper === null ? '' : ` (${shown(lower)} s.d. ${shown(upper)})`;
  return { name, pairs: `${pairs}`, kappa: kappa === null ? 'pasangan belum cukup' : `${shown(kappa)}${interval}` };
}
