import {
  applicationForm,
  type Form,
  type FormFact,
  type InstrumentCode,
  instrumentForm,
  instrumentMapForm,
  planForm,
  selfAssessmentForm,
  unsigned,
} from '@kompeten/certificate';
import { AssessmentMethod, isVatm } from '@kompeten/domain';
import { messages } from '@kompeten/messages';
import { type FormSource, factsOfForm, signatureOf, zoneOf } from './form-source.ts';
import { methodName, momentAt, purposes } from './form-words.rules.ts';

const base = ({ gathered: { row }, contact, now }: FormSource) => factsOfForm(row, row.fullName, contact, now);
const said = (value: unknown): string => (typeof value === 'string' ? value : '');

/** FR.APL.01 of a candidate, as it was submitted (rule 9). */
export function applicationOf(source: FormSource): Form {
  const { application, gathered } = source;
  const form = application?.form ?? {};
  const claims = Array.isArray(form.claims) ? (form.claims as { requirement: number; text: string }[]) : [];
  const person: FormFact[] = [
    ['Nama lengkap', gathered.row.fullName],
    ['NIK', application?.identityLast4 ? `************${application.identityLast4}` : ''],
    ['Tanggal lahir', application?.birthDate ?? ''],
    ['Alamat', said(form.address)],
    ['Telepon, surel', [said(form.phone), said(form.email)].filter(Boolean).join(', ')],
    ['Pendidikan', said(form.education)],
  ];
  const work: FormFact[] = [
    ['Lembaga', said(form.workplace)],
    ['Jabatan', said(form.position)],
    ['Koperasi', application?.cooperativeName ?? ''],
  ];
  const zone = zoneOf(gathered.row);
  return applicationForm({
    ...{ ...base(source), number: application?.number ?? '', purpose: purposes[application?.purpose ?? ''] ?? '' },
    ...{ person, work, units: gathered.checklist },
    requirements: (application?.requirements ?? []).map(({ title }, at) => ({
      requirement: title ?? '',
      claim: claims.find(({ requirement }) => requirement === at)?.text ?? '',
      checked: application?.checks.find(({ requirement }) => requirement === at)?.mark ?? null,
    })),
    outcome: application?.remark ?? '',
    signatures: [
      signatureOf('Pemohon', gathered.row.fullName, application?.submittedAt, zone),
      unsigned('Admin LSP', ''),
    ],
  });
}

/** FR.APL.02 of a candidate. */
export function selfAssessmentOf(source: FormSource): Form {
  const { selfAssessment, gathered } = source;
  const zone = zoneOf(gathered.row);
  const answered = new Map(
    (selfAssessment?.answers ?? []).map((one): [string, typeof one] => [`${one.unitCode} ${one.element}`, one]),
  );
  const outcomes = { continued: 'Asesmen dapat dilanjutkan.', stopped: 'Asesmen tidak dapat dilanjutkan.' };
  return selfAssessmentForm({
    ...base(source),
    units: gathered.checklist.map(({ code, title, criteria }) => {
      const elements = [...new Set(criteria.map(({ element }) => element))];
      return {
        ...{ code, title },
        elements: elements.map((element) => {
          const own = criteria.filter((one) => one.element === element);
          const answer = answered.get(`${code} ${own[0]?.number.split('.')[0] ?? ''}`);
          return {
            ...{ title: element, criteria: own.map(({ number, text }) => `${number} ${text}`) },
            answer: answer ? (answer.answer === 'competent' ? ('K' as const) : ('BK' as const)) : null,
            evidence: answer && answer.evidenceIds.length > 0 ? `${answer.evidenceIds.length} berkas` : '',
          };
        }),
      };
    }),
    outcome: selfAssessment?.outcome ? `${outcomes[selfAssessment.outcome]} ${selfAssessment.remark ?? ''}`.trim() : '',
    signatures: [
      signatureOf('Asesi', gathered.row.fullName, selfAssessment?.signedAt, zone),
      signatureOf(
        'Asesor',
        selfAssessment?.reviewedByName ?? gathered.row.assessorName,
        selfAssessment?.reviewedAt,
        zone,
      ),
    ],
  });
}

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
