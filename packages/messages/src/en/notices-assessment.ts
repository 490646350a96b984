const always = (text: string) => (): string => text;

/** What people of certification bodies and their candidates are told. */
export const assessmentNotices = {
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
  renewal_opens: {
    name: 'Renewal is open',
    text: always('The renewal of a competency certificate is open: prepare a portfolio of current work.'),
  },
};
