import { applicationForm, type Form, type FormFact, selfAssessmentForm, unsigned } from '@kompeten/certificate';
import { type ChecklistUnit, type ElementAnswer, Guardian } from '@kompeten/domain';
import { termsIn } from '@kompeten/messages';
import { type FormSource, factsOfForm, signatureOf, zoneOf } from './form-source.ts';
import { purposes } from './form-words.rules.ts';

const base = ({ gathered: { row }, contact, now }: FormSource) => factsOfForm(row, row.fullName, contact, now);
const said = (value: unknown): string => (typeof value === 'string' ? value : '');

function personIn({ application, gathered }: FormSource): FormFact[] {
  const form = application?.form ?? {};
  return [
    ['Nama lengkap', gathered.row.fullName],
    ['NIK', application?.identityLast4 ? `************${application.identityLast4}` : ''],
    ['Tanggal lahir', application?.birthDate ?? ''],
    ['Alamat', said(form.address)],
    ['Telepon, surel', [said(form.phone), said(form.email)].filter(Boolean).join(', ')],
    ['Pendidikan', said(form.education)],
    ...guardianIn(form.guardian),
  ];
}

/** Who consented for an applicant under age, where there is one. */
function guardianIn(kept: unknown): FormFact[] {
  const guardian = Guardian.safeParse(kept).data;
  if (!guardian) return [];
  const way = termsIn('id').guardianConsentWay[guardian.way ?? 'form'];
  return [['Orang tua atau wali', [`${guardian.fullName} (${way})`, guardian.phone].filter(Boolean).join(', ')]];
}

function workIn({ application }: FormSource): FormFact[] {
  const form = application?.form ?? {};
  return [
    ['Lembaga', said(form.workplace)],
    ['Jabatan', said(form.position)],
    ['Koperasi', application?.cooperativeName ?? ''],
  ];
}

/** What the body decided of an application: whoever has a seat was accepted. */
const taken = (status: string | undefined): string => {
  if (status === undefined || ['draft', 'submitted', 'needs_fix'].includes(status)) return '';
  return status === 'rejected' ? 'Permohonan tidak diterima.' : 'Permohonan diterima.';
};

/** FR.APL.01 of a candidate, as it was submitted (rule 9). */
export function applicationOf(source: FormSource): Form {
  const { application, gathered } = source;
  const claimed = application?.form.claims;
  const claims = Array.isArray(claimed) ? (claimed as { requirement: number; text: string }[]) : [];
  const zone = zoneOf(gathered.row);
  return applicationForm({
    ...{ ...base(source), number: application?.number ?? '', purpose: purposes[application?.purpose ?? ''] ?? '' },
    ...{ person: personIn(source), work: workIn(source), units: gathered.checklist },
    requirements: (application?.requirements ?? []).map(({ title }, at) => ({
      requirement: title ?? '',
      claim: claims.find(({ requirement }) => requirement === at)?.text ?? '',
      checked: application?.checks.find(({ requirement }) => requirement === at)?.mark ?? null,
    })),
    outcome: [taken(application?.status), application?.remark ?? ''].filter(Boolean).join(' '),
    signatures: [
      signatureOf('Pemohon', gathered.row.fullName, application?.submittedAt, zone),
      unsigned('Admin LSP', ''),
    ],
  });
}

const outcomes = { continued: 'Asesmen dapat dilanjutkan.', stopped: 'Asesmen tidak dapat dilanjutkan.' };

/** FR.APL.02 of a candidate. */
export function selfAssessmentOf(source: FormSource): Form {
  const { selfAssessment, gathered } = source;
  const { row, checklist } = gathered;
  const zone = zoneOf(row);
  const { outcome, remark, answers = [] } = selfAssessment ?? {};
  return selfAssessmentForm({
    ...base(source),
    units: checklist.map((unit) => ({ code: unit.code, title: unit.title, elements: elementsOf(unit, answers) })),
    outcome: outcome ? `${outcomes[outcome]} ${remark ?? ''}`.trim() : '',
    signatures: [
      signatureOf('Asesi', row.fullName, selfAssessment?.signedAt, zone),
      signatureOf('Asesor', selfAssessment?.reviewedByName ?? row.assessorName, selfAssessment?.reviewedAt, zone),
    ],
  });
}

/** The elements of a unit with their criteria, and what was said of each. */
function elementsOf({ code, criteria }: ChecklistUnit, answers: readonly ElementAnswer[]) {
  const titles = [...new Set(criteria.map(({ element }) => element))];
  return titles.map((title) => {
    const own = criteria.filter(({ element }) => element === title);
    const number = Number(own[0]?.number.split('.')[0]);
    const found = answers.find(({ unitCode, element }) => unitCode === code && element === number);
    const answer = found && (found.answer === 'competent' ? ('K' as const) : ('BK' as const));
    return {
      ...{ title, criteria: own.map((one) => `${one.number} ${one.text}`), answer: answer ?? null },
      evidence: found && found.evidenceIds.length > 0 ? `${found.evidenceIds.length} berkas` : '',
    };
  });
}
