import type {
  AppealQuestion,
  AppealStatus,
  AppealSubject,
  CandidateTie,
  DecisionOutcome,
  DecisionStatus,
  PanelStatus,
  SurveillanceStatus,
} from '@kompeten/domain';

const ties: Record<CandidateTie, string> = {
  self: 'adalah asesi itu sendiri:',
  related: 'punya hubungan keluarga, koperasi, atau usaha dengan',
  trained: 'pernah melatih',
  assessed: 'mengases',
  decided: 'ikut memutuskan tentang',
};

/** The words that decisions, appeals and their refusals share. */
export const decisionTerms = {
  tie: (code: string): string => ties[code as CandidateTie] ?? code,
  outcome: {
    competent: 'Kompeten',
    not_yet_competent: 'Belum kompeten',
    deferred: 'Ditunda',
  } satisfies Record<DecisionOutcome, string>,
  status: {
    pending: 'menunggu suara',
    quorate: 'kuorum tercapai',
    competent: 'kompeten',
    not_yet_competent: 'belum kompeten',
    deferred: 'ditunda',
    published: 'diumumkan',
  } satisfies Record<DecisionStatus, string>,
  panelStatus: {
    convened: 'sedang bersidang',
    concluded: 'ditutup',
    published: 'diumumkan',
  } satisfies Record<PanelStatus, string>,
  appealStatus: {
    filed: 'diajukan',
    under_review: 'diperiksa',
    upheld: 'diterima',
    reassessment: 'diterima: asesmen ulang',
    corrected: 'diterima: dikoreksi',
    dismissed: 'ditolak',
    withdrawn: 'ditarik',
  } satisfies Record<AppealStatus, string>,
  /** What FR.AK.04 asks before the grounds. */
  appealQuestions: {
    explained: 'Apakah proses banding telah dijelaskan kepada Anda?',
    discussed: 'Apakah Anda telah mendiskusikan banding dengan asesor?',
    accompanied: 'Apakah Anda mau melibatkan orang lain membantu Anda dalam proses banding?',
  } satisfies Record<AppealQuestion, string>,
  against: {
    recommendation: 'rekomendasi asesor',
    decision: 'keputusan pleno',
  } satisfies Record<AppealSubject, string>,
  surveillance: { due: 'menunggu', passed: 'terpelihara', failed: 'tidak terpelihara' } satisfies Record<
    SurveillanceStatus,
    string
  >,
};
