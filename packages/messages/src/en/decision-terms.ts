import type { CandidateTie } from '@kompeten/domain';
import type { decisionTerms as source } from '../id/decision-terms.ts';

const ties: Record<CandidateTie, string> = {
  self: 'is the candidate:',
  related: 'is bound by family, cooperative or business to',
  trained: 'trained',
  assessed: 'assessed',
  decided: 'took part in deciding about',
};

/** The words that decisions, appeals and their refusals share. */
export const decisionTerms: typeof source = {
  tie: (code) => ties[code as CandidateTie] ?? code,
  outcome: { competent: 'Competent', not_yet_competent: 'Not yet competent', deferred: 'Deferred' },
  status: {
    pending: 'waits for votes',
    quorate: 'quorum reached',
    competent: 'competent',
    not_yet_competent: 'not yet competent',
    deferred: 'deferred',
    published: 'published',
  },
  panelStatus: { convened: 'in session', concluded: 'concluded', published: 'published' },
  appealStatus: {
    filed: 'filed',
    under_review: 'under review',
    upheld: 'upheld',
    reassessment: 'upheld: re-assessment',
    corrected: 'upheld: corrected',
    dismissed: 'dismissed',
    withdrawn: 'withdrawn',
  },
  appealQuestions: {
    explained: 'Was the appeal process explained to you?',
    discussed: 'Did you discuss the appeal with the assessor?',
    accompanied: 'Do you want somebody else to help you with the appeal?',
  },
  against: { recommendation: 'the assessor’s recommendation', decision: 'the panel’s decision' },
  surveillance: { due: 'waits', passed: 'maintained', failed: 'not maintained' },
};
