import { type Form, instrumentMapForm, planForm } from '@kompeten/certificate';
import { AssessmentMethod } from '@kompeten/domain';
import { type FormSource, factsOfForm, signatureOf, zoneOf } from './form-source.ts';
import { methodName, purposes } from './form-words.rules.ts';

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
    note: source.plan ? source.plan.note || 'Tidak ada catatan.' : '',
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
