import { type Form, type ReportForm, reportForm, reviewForm, unsigned, validationForm } from '@kompeten/certificate';
import {
  AssessmentPrinciple,
  type AssessorReport,
  CompetencyDimension,
  EvidenceRule,
  ProcessStep,
  type ReviewOf,
  type ShownKappa,
  ValidationApproach,
  ValidationContext,
  ValidationPeriod,
  ValidationPurpose,
} from '@kompeten/domain';
import { messages } from '@kompeten/messages';
import { type SessionHead, signatureOf } from './form-source.ts';
import { dayOf } from './form-words.rules.ts';

const NONE = 'Tidak ada.';
const words = messages('id').assessmentReviews;

/** The choices of a form, those that were made ticked. */
const choicesOf = <K extends string>(all: readonly K[], names: Record<K, string>, chosen: readonly K[] = []) =>
  all.map((each) => ({ text: names[each], chosen: chosen.includes(each) }));

/** FR.AK.05 of a session: the recommendations, and the assessor's report that was made last. */
export const reportOf = (
  { facts, zone, assessorName }: SessionHead,
  candidates: ReportForm['candidates'],
  report: AssessorReport | null,
): Form =>
  reportForm({
    ...{ ...facts, candidates, process: report ? report.process || NONE : '' },
    objections: report ? report.objections || NONE : '',
    suggestions: report ? report.suggestions || NONE : '',
    signatures: [report ? signatureOf('Asesor', report.byName, report.madeAt, zone) : unsigned('Asesor', assessorName)],
  });

/** FR.AK.06 of a session, as it was reviewed; or to be filled in. */
export const reviewOf = ({ facts, zone, assessorName }: SessionHead, review: ReviewOf<'process'> | null): Form =>
  reviewForm({
    ...facts,
    principles: AssessmentPrinciple.options.map((each) => words.principles[each]),
    steps: ProcessStep.options.map((step) => ({
      step: words.steps[step],
      kept: (review?.said.principles[step] ?? []).map((each) => words.principles[each]),
    })),
    improvement: review?.said.improvement ?? '',
    dimensions: choicesOf(CompetencyDimension.options, words.dimensionNames, review?.said.dimensions),
    consistency: review?.said.consistency ?? '',
    signatures: [signatureOf('Peninjau', review?.byName ?? '', review?.madeAt, zone), unsigned('Asesor', assessorName)],
  });

/** What a validation is printed from beside its session. */
export interface Validated {
  plan: ReviewOf<'validation_plan'> | null;
  outcome: ReviewOf<'validation_outcome'> | null;
  agreement: { all: ShownKappa; assessors: readonly (ShownKappa & { assessorName: string })[] };
}

/** FR.VA of a session: as planned, with the agreement of second markers so far and what was found. */
export function validationOf({ facts, zone }: SessionHead, { plan, outcome, agreement }: Validated): Form {
  const { all, assessors } = agreement;
  const { period, heldOn, place, team = [], purposes, contexts, approaches } = plan?.said ?? {};
  const people = assessors.map((one) => agreed(one.assessorName, one));
  return validationForm({
    ...facts,
    held: [
      ['Tanggal', heldOn ? dayOf(heldOn) : ''],
      ['Tempat', place ?? ''],
      ['Tim validasi', team.join(', ')],
    ],
    periods: choicesOf(ValidationPeriod.options, words.periods, period && [period]),
    purposes: choicesOf(ValidationPurpose.options, words.purposeNames, purposes),
    contexts: choicesOf(ValidationContext.options, words.contextNames, contexts),
    approaches: choicesOf(ValidationApproach.options, words.approachNames, approaches),
    agreement: all.pairs > 0 ? [agreed('Semua asesor', all), ...people] : [],
    evidenceRules: choicesOf(EvidenceRule.options, words.ruleNames, outcome?.said.evidenceRules),
    principles: choicesOf(AssessmentPrinciple.options, words.principles, outcome?.said.principles),
    findings: outcome?.said.findings ?? '',
    improvements: (outcome?.said.improvements ?? []).map((one) => ({ ...one, dueOn: dayOf(one.dueOn) })),
    noImprovement: outcome ? words.noImprovement : '',
    signatures: [
      ...team.map((name) => unsigned('Validator', name)),
      signatureOf('LSP', outcome?.byName ?? '', outcome?.madeAt, zone),
    ],
  });
}

const shown = (value: number) => value.toFixed(2).replace('.', ',');

/** Agreement beyond chance as the form prints it; below the least number of pairs it says that there are too few. */
function agreed(name: string, { pairs, kappa, lower, upper }: ShownKappa) {
  const interval = lower === null || upper === null ? '' : ` (${shown(lower)} s.d. ${shown(upper)})`;
  return { name, pairs: `${pairs}`, kappa: kappa === null ? 'pasangan belum cukup' : `${shown(kappa)}${interval}` };
}
