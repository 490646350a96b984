import type { AssessmentMethod, CriterionJudgement, InstrumentKind } from '@kompeten/domain';
import type { FormSource, PrintedItem } from '../features/assessment-forms/form-source.ts';

const [unitCode, at] = ['CONTOH.KDKMP.01', '2026-11-24T03:00:00Z'];
const unit = { code: unitCode, title: 'Menerapkan prinsip dasar koperasi', group: null };
const [person, assessor] = ['Asri Contoh', 'Asesor Contoh'];
const criterion = { number: '1.1', text: 'Jati diri koperasi diidentifikasi', element: 'Mengenali jati diri' };
const vatm = { valid: true, authentic: true, current: true, sufficient: true };
const methods: readonly AssessmentMethod[] = [
  ...(['observation', 'practical', 'oral', 'written', 'portfolio', 'interview', 'third_party', 'project'] as const),
];
const kinds: readonly InstrumentKind[] = [
  ...(['practical', 'observation', 'project', 'multiple_choice', 'essay'] as const),
  ...(['oral', 'portfolio', 'interview', 'third_party'] as const),
];

const cell: CriterionJudgement = {
  ...{
    candidacyId: 'c',
    unitCode,
    criterion: '1.1',
    judgement: 'K',
    note: 'Tampak',
    version: 1,
    heads: [],
    rivals: [],
  },
  ...{ contested: false, recordedAt: at, recordedById: 'a', recordedByName: assessor },
};
const evidence = methods.map((method) => ({
  ...{
    id: method,
    candidacyId: 'c',
    kind: 'direct' as const,
    method,
    criteria: [`${unitCode} 1.1`],
    file: 'none' as const,
  },
  ...{ ...vatm, note: 'Dijelaskan', fileArrived: false, madeAt: at, recordedAt: at, late: false },
  ...{ byId: 'a', byName: assessor, markedByName: assessor, markedAt: at },
}));
const items: PrintedItem[] = kinds.map((kind) => ({
  ...{ id: kind, kind, unitCode, criteria: ['1.1'] },
  body: { prompt: 'Jelaskan jati diri koperasi.', options: [] },
}));
const row: FormSource['gathered']['row'] = {
  ...{ id: 'c', sessionId: 's', applicationId: 'p', personId: 'o', fullName: person, assessorId: 'a', recused: false },
  ...{ status: 'reported' },
  ...{ assessorName: assessor, metNumber: 'MET.000', version: 1, mitigation: null, bodyId: 'b', bodyName: 'LSP' },
  ...{ bodyCentreId: null, cardIssuerIds: null },
  ...{ sessionTitle: 'Sesi', schemeVersionId: 'v', schemeCode: 'S-1', schemeTitle: 'Skema', siteName: 'TUK' },
  ...{
    siteKind: 'ad_hoc',
    regionCode: '35',
    startsAt: at,
    endsAt: at,
    demo: true,
    unitCodes: [unitCode],
    round: 1,
    agreed: true,
    agreedUntil: null,
    assessorAccountId: null,
  },
  ...{ reassessesCandidacyId: null, assessorAccountIds: [], invigilatorAccountIds: [] },
};
const record: FormSource['record'] = {
  recusals: [],
  candidacy: {
    ...{ id: 'c', sessionId: 's', applicationId: 'p', personId: 'o', fullName: person, assessorId: 'a' },
    ...{ assessorName: assessor, mitigation: null, recused: false, status: 'reported', version: 1 },
  },
  ...{ sessionTitle: 'Sesi', schemeTitle: 'Skema', demo: true, adjustments: [], judgements: [cell], evidence },
  signatures: [],
  superseded: [],
  units: [
    {
      unitCode,
      title: unit.title,
      group: null,
      judgement: 'K',
      criteria: [{ ...criterion, standing: 'K', note: null }],
    },
  ],
  ...{ blockers: [], outcome: 'K', steps: [], lateJudgements: 0 },
  recommendations: [
    {
      ...{
        id: 'r',
        candidacyId: 'c',
        outcome: 'competent',
        note: null,
        nextSteps: [],
        supersedesId: null,
        reason: null,
      },
      ...{
        units: [{ unitCode, title: unit.title, judgement: 'K', missing: [] }],
        byId: 'a',
        byName: assessor,
        madeAt: at,
      },
    },
  ],
  feedback: {
    answers: {
      ...{ explained: true, agreed_plan: true, studied_standard: true, encouraged: true, own_pace: true },
      ...{ discussed_evidence: true, heard_result: true, next_steps_clear: true, treated_fairly: true },
      kept_confidential: true,
    },
    ...{ comment: null, givenAt: at },
  },
};

/** All that is recorded of a candidate whose assessment is over, in every way there is. */
export const wholeFormSource: FormSource = {
  gathered: {
    ...{ row, scheme: { units: [unit], groups: [] }, checklist: [{ ...unit, criteria: [criterion] }], carried: [] },
    ...{ events: [], evidence, recusals: [] },
  },
  record,
  adjustments: [
    {
      ...{ id: 'j', causes: ['sight'], adjustment: 'Huruf besar', reason: null, extraMinutes: 10, beforeStart: true },
      ...{ byName: assessor, recordedAt: at },
    },
  ],
  contact: 'Jalan Merdeka 1',
  application: {
    ...{ number: 'APL-1', purpose: 'certification', status: 'scheduled', remark: null, submittedAt: at },
    form: { address: 'Muncar', phone: '0812', email: '', education: 'SMA', workplace: 'Koperasi', position: 'Ketua' },
    ...{ checks: [], requirements: [], cooperativeName: 'Koperasi Muncar', birthDate: '1987', identityLast4: '1234' },
  },
  selfAssessment: {
    answers: [{ unitCode, element: 1, answer: 'competent', evidenceIds: [] }],
    ...{ signedAt: at, reviewedAt: at, reviewedByName: assessor, outcome: 'continued', remark: null },
  },
  plan: {
    criteria: [{ unitCode, criterion: '1.1', methods: [...methods] }],
    note: null,
    approvedAt: at,
    approvedByName: assessor,
  },
  appeal: {
    ...{ number: 'BND-1', against: 'recommendation', status: 'filed', grounds: 'Bukti tidak dilihat', findings: null },
    ...{ answers: { explained: true, discussed: true, accompanied: false }, filedAt: at },
  },
  ...{ items, answers: new Map(items.map(({ id }) => [id, 'Jawaban'])), now: at },
};
