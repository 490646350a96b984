import {
  type Form,
  type InstrumentCode,
  instrumentForm,
  instrumentMapForm,
  planForm,
  unsigned,
} from '@kompeten/certificate';
import { AssessmentMethod, isVatm } from '@kompeten/domain';
import { messages } from '@kompeten/messages';
import { type FormSource, factsOfForm, signatureOf, zoneOf } from './form-source.ts';
import { methodName, momentAt, purposes } from './form-words.rules.ts';

const base = ({ gathered: { row }, contact, now }: FormSource) => factsOfForm(row, row.fullName, contact, now);

/** The ways planned for a criterion. */
function waysIn({ plan }: FormSource, unitCode: string, criterion?: string): AssessmentMethod[] {
  const own = (plan?.criteria ?? []).filter(
    (one) => one.unitCode === unitCode && (criterion === undefined || one.criterion === criterion),
  );
  return AssessmentMethod.options.filter((method) => own.some(({ methods }) => methods.includes(method)));
}

const planSigned = ({ plan, gathered: { row } }: FormSource) => [
  signatureOf('Asesor', plan?.approvedByName ?? row.assessorName, plan?.approvedAt, zoneOf(row)),
];

/** FR.MAPA.01 of a candidate. */
export const planOf = (source: FormSource): Form =>
  planForm({
    ...base(source),
    approach: [
      ['Asesi', source.gathered.row.fullName],
      ['Tujuan asesmen', purposes[source.application?.purpose ?? ''] ?? ''],
      ['Tempat', source.gathered.row.siteName],
    ],
    units: source.gathered.checklist.map(({ code, title, criteria }) => ({
      ...{ code, title },
      criteria: criteria.map(({ number, text }) => ({
        ...{ number, text, methods: waysIn(source, code, number).map(methodName) },
      })),
    })),
    note: source.plan?.note ?? '',
    signatures: planSigned(source),
  });

/** FR.MAPA.02 of a candidate. */
export const instrumentMapOf = (source: FormSource): Form =>
  instrumentMapForm({
    ...{ ...base(source), instruments: AssessmentMethod.options.map(methodName) },
    units: source.gathered.checklist.map(({ code, title }) => ({
      ...{ code, title, used: waysIn(source, code).map(methodName) },
    })),
    signatures: planSigned(source),
  });

/** By which ways of gathering evidence each form of an instrument is filled. */
const waysOfForms: Record<InstrumentCode, readonly AssessmentMethod[]> = {
  'FR.IA.02': ['practical'],
  'FR.IA.03': ['oral', 'observation'],
  'FR.IA.04': ['project'],
  'FR.IA.05': ['written'],
  'FR.IA.06': ['written'],
  'FR.IA.07': ['oral'],
  'FR.IA.08': ['portfolio'],
  'FR.IA.09': ['interview'],
  'FR.IA.10': ['third_party'],
};

/** FR.IA.02 to FR.IA.10 of a candidate: the evidence that was recorded by that way; items come with the instruments. */
export function instrumentOf(source: FormSource, code: InstrumentCode): Form {
  const { vatm } = messages('id').judgements;
  const { row } = source.gathered;
  const marks = ['valid', 'authentic', 'current', 'sufficient'] as const;
  return instrumentForm({
    ...{ ...base(source), code, items: [] },
    instructions: 'Diisi dari butir perangkat asesmen dan bukti yang direkam asesor. Kunci jawaban tidak dicetak.',
    evidence: source.record.evidence
      .filter(({ method }) => waysOfForms[code].includes(method))
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
