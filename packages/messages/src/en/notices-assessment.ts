const always = (text: string) => (): string => text;

/** What people of certification bodies and their candidates are told. */
export const assessmentNotices = {
  application_submitted: {
    name: 'An application for assessment arrived',
    text: always('An application for assessment was handed in. Check its items and answer it.'),
  },
  application_to_review: {
    name: 'A self-assessment waits for your review',
    text: always('An applicant handed in the self-assessment. Decide whether to go on, and approve the plan.'),
  },
  session_assigned: {
    name: 'You are assigned in an assessment session',
    text: always('You are assigned in an assessment session. See when and where, and take your letter of assignment.'),
  },
  session_replanned: {
    name: 'An assessment session was planned anew',
    text: always('The plan of an assessment session changed. See its new time, place and people.'),
  },
  agreement_to_renew: {
    name: 'An agreement to an assessment waits for its new assessor',
    text: always(
      'You take the place of the assessor of a candidate whose agreement (FR.AK.01) had been signed. Sign the new one with the candidate; nothing is judged before.',
    ),
  },
  agreement_to_sign: {
    name: 'Your agreement to the assessment is made anew',
    text: always(
      'Your assessor changed, so the agreement to the assessment (FR.AK.01) is made anew. Read and sign it; the assessment goes on once you and the new assessor have signed.',
    ),
  },
  assessor_recused: {
    name: 'An assessment session needs another assessor',
    text: always(
      'An assessor declared a conflict of interest with a candidate. Name another assessor for that candidate.',
    ),
  },
  panel_member_recused: {
    name: 'A panel member has a conflict of interest',
    text: always('A panel member declared a conflict of interest; that vote about the candidate does not count.'),
  },
  reviewer_recused: {
    name: 'An appeal needs another reviewer',
    text: always('A reviewer of an appeal declared a conflict of interest. Name another one.'),
  },
  session_cancelled: {
    name: 'An assessment session was called off',
    text: always('An assessment session in which you were assigned was called off.'),
  },
  sitting_near: {
    name: 'An assessment session is near',
    text: always('Your assessment session is within three days. Prepare your device before you leave.'),
  },
  judgement_due: {
    name: 'A candidate is not judged yet',
    text: always('The assessment session is over and a candidate is not recommended yet.'),
  },
  panel_convened: {
    name: 'A panel waits for your vote',
    text: always('You sit on a decision panel. Read its recommendations, then vote.'),
  },
  panel_concluded: {
    name: 'A panel waits to be published',
    text: always('A panel is concluded and its minutes are signed. Publish its decisions.'),
  },
  decision_published: {
    name: 'The decision about you',
    text: always('The decision of your assessment is published. Read the result and what to do next.'),
  },
  appeal_filed: {
    name: 'An appeal was filed',
    text: always('A candidate has appealed. Name reviewers who had no part in it.'),
  },
  appeal_assigned: {
    name: 'An appeal waits for you',
    text: always('You are named to hear an appeal. Decide it before its day.'),
  },
  appeal_overdue: {
    name: 'An appeal is overdue',
    text: always('An appeal was not decided by its day.'),
  },
  appeal_decided: {
    name: 'The outcome of your appeal',
    text: always('Your appeal is decided. Read its outcome.'),
  },
  body_documents_wait: {
    name: 'Documents of the body wait',
    text: always('The issuance of documents of the certification body waits for a second person.'),
  },
  surveillance_due: {
    name: 'Surveillance is due',
    text: always('The surveillance of a competency certificate is due.'),
  },
  body_licence_expires: {
    name: 'The licence of a body ends soon',
    text: always('The licence of your certification body ends soon. Have it renewed by BNSP, and record it.'),
  },
  assessor_certificate_expires: {
    name: 'An assessor’s certificate (MET) ends soon',
    text: always('The certificate of an assessor ends soon; after that day the assessor cannot be scheduled.'),
  },
  renewal_opens: {
    name: 'Renewal is open',
    text: always('The renewal of a competency certificate is open: prepare a portfolio of current work.'),
  },
};
