import {
  type AdjustmentForm,
  adjustmentForm,
  agreementForm,
  type Form,
  feedbackForm,
  observationForm,
  recommendationForm,
  unsigned,
} from '@kompeten/certificate';
import { AdjustmentCause, AssessmentMethod, assessmentQuestions } from '@kompeten/domain';
import { messages, myCandidaciesIn } from '@kompeten/messages';
import { type FormSource, factsOfForm, signatureOf, zoneOf } from './form-source.ts';
import { methodName, momentAt, spanAt } from './form-words.rules.ts';

const base = ({ gathered: { row }, contact, now }: FormSource) => factsOfForm(row, row.fullName, contact, now);

/** Both signatures under the agreement, or places for them. */
function bothSigned({ record, gathered: { row } }: FormSource) {
  const zone = zoneOf(row);
  const of = (by: 'assessor' | 'candidate', role: string, name: string) => {
    const found = record.signatures.find((one) => one.by === by);
    return found ? signatureOf(role, found.name, found.signedAt, zone, found.way) : unsigned(role, name);
  };
  return [of('candidate', 'Asesi', row.fullName), of('assessor', 'Asesor', row.assessorName)];
}

/** FR.AK.01 of a candidate. */
export function agreementOf(source: FormSource): Form {
  const { plan, gathered } = source;
  const planned = new Set(plan?.criteria.flatMap(({ methods }) => methods) ?? []);
  const { startsAt, endsAt } = gathered.row;
  return agreementForm({
    ...base(source),
    methods: AssessmentMethod.options.map((method) => ({ name: methodName(method), planned: planned.has(method) })),
    time: spanAt(startsAt, endsAt, zoneOf(gathered.row)),
    superseded: supersededIn(source),
    signatures: bothSigned(source),
  });
}

/** The agreements before the one in force: with whom, signed when, and why each ended. */
function supersededIn({ record, gathered: { row } }: FormSource) {
  const zone = zoneOf(row);
  const words = messages('id').judgements.record;
  return record.superseded.map(({ fromName, toName, signatures, cause, byName, at }) => ({
    assessor: fromName,
    signed: signatures
      .map(({ by, name, signedAt }) => `${words.by[by]}: ${name}, ${momentAt(signedAt, zone)}`)
      .join('\n'),
    ended: `${momentAt(at, zone)}, oleh ${byName}`,
    why: `${words.causes[cause]}; asesor baru ${toName}`,
  }));
}

/** FR.AK.02 of a candidate: as recommended, or as it stands while nothing is. */
export function recommendationOf(source: FormSource): Form {
  const { record, gathered } = source;
  const last = record.recommendations.at(-1);
  const zone = zoneOf(gathered.row);
  const units = record.units.map(({ unitCode, title, judgement }) => ({
    ...{ code: unitCode, title },
    judgement: last ? (last.units.find((unit) => unit.unitCode === unitCode)?.judgement ?? null) : judgement,
    methods: [
      ...new Set(
        record.evidence
          .filter(({ criteria }) => criteria.some((ref) => ref.startsWith(`${unitCode} `)))
          .map(({ method }) => methodName(method)),
      ),
    ],
  }));
  return recommendationForm({
    ...{ ...base(source), units, outcome: last?.outcome ?? null, note: last ? last.note || 'Tidak ada catatan.' : '' },
    nextSteps: (last?.nextSteps ?? []).map(({ unitCode, text }) => {
      const missing = last?.units.find((unit) => unit.unitCode === unitCode)?.missing ?? [];
      return { unit: unitCode, criteria: missing.map((ref) => ref.split(' ')[1]).join(', '), text };
    }),
    signatures: [
      unsigned('Asesi', gathered.row.fullName),
      last ? signatureOf('Asesor', last.byName, last.madeAt, zone) : unsigned('Asesor', gathered.row.assessorName),
    ],
  });
}

/** FR.AK.03 of a candidate. */
export function feedbackOf(source: FormSource): Form {
  const { feedback } = source.record;
  const { row } = source.gathered;
  const questions = myCandidaciesIn('id').questions;
  return feedbackForm({
    ...base(source),
    answers: assessmentQuestions.map((each) => ({
      ...{ question: questions[each], answer: feedback ? (feedback.answers[each] ?? null) : null },
    })),
    comment: feedback ? feedback.comment || 'Tidak ada catatan.' : '',
    signatures: [signatureOf('Asesi', row.fullName, feedback?.givenAt, zoneOf(row))],
  });
}

/** FR.AK.07 of a candidate; confidential. */
export function adjustmentOf(source: FormSource): Form {
  const { adjustments, gathered } = source;
  const { causeNames } = messages('id').judgements.adjust;
  const chosen = new Set(adjustments.flatMap(({ causes }) => causes));
  const zone = zoneOf(gathered.row);
  const rows: AdjustmentForm['adjustments'] = adjustments.map(
    ({ adjustment, extraMinutes, recordedAt, reason, byName, beforeStart }) => ({
      adjustment,
      time: extraMinutes > 0 ? `+${extraMinutes} menit` : '',
      when: `${momentAt(recordedAt, zone)}, ${beforeStart ? 'sebelum asesmen' : 'saat asesmen'}`,
      ...{ reason: reason ?? '', by: byName },
    }),
  );
  return adjustmentForm({
    ...base(source),
    causes: AdjustmentCause.options.map((cause) => ({ name: causeNames[cause], chosen: chosen.has(cause) })),
    adjustments: rows,
    signatures: bothSigned(source),
  });
}

/** FR.IA.01 of a candidate. */
export function observationOf(source: FormSource): Form {
  const cells = new Map(source.record.judgements.map((cell) => [`${cell.unitCode} ${cell.criterion}`, cell]));
  return observationForm({
    ...base(source),
    units: source.gathered.checklist.map(({ code, title, criteria }) => {
      const elements = [...new Set(criteria.map(({ element }) => element))];
      return {
        ...{ code, title },
        elements: elements.map((element) => ({
          title: element,
          criteria: criteria
            .filter((one) => one.element === element)
            .map(({ number, text }) => {
              const cell = cells.get(`${code} ${number}`);
              return { number, text, judgement: cell?.judgement ?? null, note: cell?.note ?? '' };
            }),
        })),
      };
    }),
    signatures: bothSigned(source).map(({ role, name }) => unsigned(role, name)),
  });
}
