import { type Form, type InstrumentCode, instrumentForm, instrumentReviewForm, unsigned } from '@kompeten/certificate';
import { type AssessmentMethod, type InstrumentKind, type InstrumentReview, isVatm } from '@kompeten/domain';
import { messages } from '@kompeten/messages';
import { type FormSource, factsOfForm, type PrintedItem, zoneOf } from './form-source.ts';
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

/** One instrument with what it offers and what was answered; the judgement is the assessor's and stands in FR.AK.02 (rule 5). */
const rowOf =
  ({ answers }: FormSource) =>
  ({ id, unitCode, criteria, body }: PrintedItem) => ({
    ...{ unit: unitCode, criteria: `KUK ${criteria.join(', ')}` },
    item: [body.prompt, ...body.options.map(({ text }, at) => `${letter(at)}. ${text}`)].join('\n'),
    ...{ answer: answers.get(id) ?? '', result: null },
  });

/** What FR.IA.11 asks of instruments; what the set itself answers is ticked, the rest is left to whoever reviews. */
const points: readonly { point: string; of?: keyof InstrumentReview }[] = [
  { point: 'Instruksi perangkat dan kondisi asesmen dinyatakan dengan jelas' },
  { point: 'Informasi tertulis disusun secara tepat' },
  { point: 'Kegiatan asesmen memenuhi persyaratan bukti: setiap KUK punya butir perangkat', of: 'covered' },
  { point: 'Tingkat kesulitan bahasa, literasi, dan berhitung sesuai dengan unit kompetensi' },
  { point: 'Tingkat kesulitan kegiatan sesuai dengan kompetensi yang dinilai' },
  { point: 'Kunci atau patokan tersedia untuk setiap butir', of: 'benchmarked' },
  { point: 'Diperlukan modifikasi sebagaimana ditulis dalam komentar' },
  { point: 'Perangkat siap digunakan', of: 'ready' },
];

/** FR.IA.11 of the set of a session; without a set nothing is ticked. */
export const instrumentReviewOf = (
  facts: ReturnType<typeof factsOfForm>,
  assessorName: string,
  review: (InstrumentReview & { title: string }) | null,
): Form =>
  instrumentReviewForm({
    ...facts,
    points: points.map(({ point, of }) => ({ point, met: of && review ? review[of] : null })),
    comment: review ? `Perangkat: ${review.title}` : 'Sesi ini belum punya perangkat asesmen.',
    signatures: [unsigned('Peninjau', ''), unsigned('Asesor', assessorName)],
  });
