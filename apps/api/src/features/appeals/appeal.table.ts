import type { AppealAnswers, AppealStatus, AppealSubject } from '@kompeten/domain';

/** Somebody who hears an appeal. */
export interface Reviewer {
  accountId: string;
  fullName: string;
}

/** An appeal as stored, with what follows from its candidacy. */
export interface AppealRow {
  id: string;
  number: string;
  bodyId: string;
  bodyCentreId: string | null;
  candidacyId: string;
  personId: string;
  fullName: string;
  schemeTitle: string;
  schemeVersionId: string;
  decisionId: string | null;
  against: AppealSubject;
  answers: AppealAnswers | null;
  grounds: string;
  findings: string | null;
  status: AppealStatus;
  filedAt: string;
  dueOn: string;
  reviewerIds: string[];
}
