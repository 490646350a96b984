import { type Form, type InstrumentCode, instrumentForm, instrumentReviewForm, unsigned } from '@kompeten/certificate';
import {
  type AssessmentMethod,
  type InstrumentKind,
  type InstrumentPoint,
  type InstrumentReview,
  isVatm,
  type ReviewOf,
} from '@kompeten/domain';
import { messages } from '@kompeten/messages';
import {
  type FormSource,
  factsOfForm,
  type PrintedItem,
  type SessionHead,
  signatureOf,
  zoneOf,
} from './form-source.ts';
import { momentAt } from './form-words.rules.ts';

/** Which instruments each form lists, and by which ways of gathering evidence it is filled. */
const formsOf: Record<InstrumentCode, { kind: InstrumentKind; ways: readonly AssessmentMethod[] }> = {
  'FR.IA.02': { kind: 'practical', ways: ['practical'] },
  'FR.IA.03': { kind: 'observation', ways: ['oral', 'observation'] },
  'FR.IA.04': { kind: 'project', ways: ['project'] },
  'FR.IA.05': { kind: 'multiple_choice', ways: ['written'] },
  'FR.IA.06': { kind: 'essay', ways: ['written'] },
  'FR.IA.07': { kind: 'oral', ways: ['oral'] },
  'FR.IA.08': { kind: 'portfolio', ways: ['portfolio'] },
  'FR.IA.09': { kind: 'interview', ways: ['interview'] },
  'FR.IA.10': { kind: 'third_party', ways: ['third_party'] },
};

/** FR.IA.02 to FR.IA.10 of a candidate: the instruments of the set for the own units, what was answered, and the evidence. */
export function instrumentOf(source: FormSource, code: InstrumentCode): Form {
  const { vatm } = messages('id').judgements;
  const { row, checklist } = source.gathered;
  const own = new Set(checklist.map((unit) => unit.code));
  const { kind, ways } = formsOf[code];
  const marks = ['valid', 'authentic', 'current', 'sufficient'] as const;
  return instrumentForm({
    ...{ ...factsOfForm(row, row.fullName, source.contact, source.now), code },
    instructions: 'Diisi dari butir perangkat asesmen dan bukti yang direkam asesor. Kunci jawaban tidak dicetak.',
    items: source.items.filter((item) => item.kind === kind && own.has(item.unitCode)).map(rowOf(source)),
    evidence: source.record.evidence
      .filter(({ method }) => ways.includes(method))
      .map((one) => ({
        when: momentAt(one.madeAt, zoneOf(row)),
        ...{ note: one.note ?? '', criteria: one.criteria.join('; ') },
        vatm: isVatm(one)
          ? 'V A T M'
          : marks
              .filter((mark) => one[mark])
              .map((mark) => vatm[mark])
              .join(', '),
      })),
    signatures: [unsigned('Asesi', row.fullName), unsigned('Asesor', row.assessorName)],
  });
}

const letter = (at: number) => String.fromCharCode(65 + at);

/** One instrument with what it offers, what was answered, and how the assessor judged the criteria it is for (rule 5). */
const rowOf =
  ({ answers, record }: FormSource) =>
  ({ id, unitCode, criteria, body }: PrintedItem) => {
    const cells = record.judgements.filter((cell) => cell.unitCode === unitCode && criteria.includes(cell.criterion));
    const judged = cells.map(({ judgement }) => judgement);
    const whole = judged.length === criteria.length && judged.every((each) => each === 'K');
    return {
      ...{ unit: unitCode, criteria: `KUK ${criteria.join(', ')}` },
      item: [body.prompt, ...body.options.map(({ text }, at) => `${letter(at)}. ${text}`)].join('\n'),
      ...{
        answer: answers.get(id) ?? '',
        result: judged.includes('BK') ? ('BK' as const) : whole ? ('K' as const) : null,
      },
    };
  };

const { points: asked } = messages('id').assessmentReviews;

/** What FR.IA.11 asks of instruments: the set itself answers some, whoever reviews the others. */
const points: readonly { point: string; of?: keyof InstrumentReview; said?: InstrumentPoint }[] = [
  { point: asked.instructions_clear, said: 'instructions_clear' },
  { point: asked.written_exact, said: 'written_exact' },
  { point: 'Kegiatan asesmen memenuhi persyaratan bukti: setiap KUK punya butir perangkat', of: 'covered' },
  { point: asked.language_fits, said: 'language_fits' },
  { point: asked.difficulty_fits, said: 'difficulty_fits' },
  { point: 'Kunci atau patokan tersedia untuk setiap butir', of: 'benchmarked' },
  { point: asked.changes_needed, said: 'changes_needed' },
  { point: 'Perangkat siap digunakan', of: 'ready' },
];

/** FR.IA.11 of a session: what its set answers, and what was reviewed. */
export function instrumentReviewOf(
  { facts, zone, assessorName }: SessionHead,
  set: (InstrumentReview & { title: string }) | null,
  review: ReviewOf<'instruments'> | null,
): Form {
  const title = set ? `Perangkat: ${set.title}` : 'Sesi ini belum punya perangkat asesmen.';
  return instrumentReviewForm({
    ...facts,
    points: points.map(({ point, of, said }) => ({
      point,
      met: (of && set ? set[of] : null) ?? (said && review ? review.said.points[said] : null),
    })),
    comment: [title, review?.said.comment ?? ''].filter(Boolean).join('\n'),
    signatures: [signatureOf('Peninjau', review?.byName ?? '', review?.madeAt, zone), unsigned('Asesor', assessorName)],
  });
}
