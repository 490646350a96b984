import type { assessmentNames as source } from '../id/assessment-names.ts';

/** Names of what assessment is made of, as candidates and staff read them. */
export const assessmentNames: typeof source = {
  status: {
    draft: 'not sent yet',
    submitted: 'sent, waiting to be checked',
    needs_fix: 'to be mended',
    accepted: 'accepted, self-assessment next',
    rejected: 'rejected',
    self_assessed: 'self-assessment under review',
    continued: 'goes on, waiting for a date',
    stopped: 'not continued',
    scheduled: 'scheduled',
  },
  /** Where an application stands once it was decided. */
  outcome: { competent: 'decided: competent', not_yet_competent: 'decided: not yet competent' },
  purpose: {
    certification: 'certification',
    renewal: 'renewal',
    reassessment: 're-assessment',
    new_version: 'new version of the scheme',
  },
  evidence: {
    identity: 'Identity card',
    photo: 'Portrait photo',
    education: 'School certificate',
    training: 'Proof of training',
    experience: 'Proof of experience',
    portfolio: 'Portfolio',
    self_assessment: 'Evidence of the self-assessment',
  },
  requirement: {
    training: 'Training',
    experience: 'Experience',
    portfolio: 'Portfolio',
    education: 'Education',
    other: 'Other',
  },
  method: {
    observation: 'Observation',
    practical: 'Practical',
    written: 'Written',
    oral: 'Oral',
    portfolio: 'Portfolio',
    interview: 'Interview',
    third_party: 'Third party',
    project: 'Project',
  },
  session: { scheduled: 'scheduled', running: 'running', closed: 'closed', cancelled: 'called off' },
  candidacy: {
    scheduled: 'scheduled',
    agreed: 'agreed to the assessment',
    in_progress: 'being assessed',
    recorded: 'recorded',
    recommended: 'recommended',
    feedback_given: 'feedback given',
    reported: 'reported',
    no_show: 'did not come',
    stopped: 'stopped',
    postponed: 'postponed',
  },
  competence: { competent: 'K (competent)', not_yet_competent: 'BK (not yet competent)' },
  warning: {
    village_head_on_board: 'The village head is on the board of the cooperative',
    no_nik: 'Without NIK; reporting to BNSP waits for one',
    merge_case_opened: 'The NIK is known with another name or birth date; it is being looked into',
  },
};
