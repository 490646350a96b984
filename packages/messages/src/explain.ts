import type { ErrorCatalogue, ErrorCode, InputIssue } from '@kompeten/domain';
import { blockerText as blockerEn } from './en/blockers.ts';
import { cohortErrors as cohortEn } from './en/errors-cohort.ts';
import { employerErrors as employerEn } from './en/errors-employer.ts';
import { fieldErrors as fieldErrorsEn } from './en/errors-field.ts';
import { importErrors as importsEn } from './en/errors-imports.ts';
import { mentoringErrors as mentoringEn } from './en/errors-mentoring.ts';
import { requestErrors as requestEn } from './en/errors-request.ts';
import { traineeErrors as traineeEn } from './en/errors-trainee.ts';
import { trainingErrors as trainingEn } from './en/errors-training.ts';
import { fieldIssue as fieldEn } from './en/field-issues.ts';
import { type BlockerLike, blockerText as blockerId } from './id/blockers.ts';
import { cohortErrors as cohortId } from './id/errors-cohort.ts';
import { employerErrors as employerId } from './id/errors-employer.ts';
import { fieldErrors as fieldErrorsId } from './id/errors-field.ts';
import { importErrors as importsId } from './id/errors-imports.ts';
import { mentoringErrors as mentoringId } from './id/errors-mentoring.ts';
import { requestErrors as requestId } from './id/errors-request.ts';
import { traineeErrors as traineeId } from './id/errors-trainee.ts';
import { trainingErrors as trainingId } from './id/errors-training.ts';
import { fieldIssue as fieldId } from './id/field-issues.ts';
import type { Locale } from './locale.ts';
import type { Sentences } from './sentence.ts';

const errors: Record<Locale, Sentences<ErrorCode>> = {
  id: {
    ...requestId,
    ...trainingId,
    ...cohortId,
    ...fieldErrorsId,
    ...importsId,
    ...mentoringId,
    ...employerId,
    ...traineeId,
  },
  en: {
    ...requestEn,
    ...trainingEn,
    ...cohortEn,
    ...fieldErrorsEn,
    ...importsEn,
    ...mentoringEn,
    ...employerEn,
    ...traineeEn,
  },
};

/** The sentence of a refusal in the reader's language: what is wrong and what to do. */
export function explain<C extends ErrorCode>(locale: Locale, code: C, params: ErrorCatalogue[C]): string {
  const sentence = errors[locale][code] as ((params: ErrorCatalogue[C]) => string) | undefined;
  return sentence ? sentence(params) : code;
}

/** What is wrong with one field of a form, in the reader's language. */
export function explainIssue(locale: Locale, issue: InputIssue): string {
  return locale === 'en' ? fieldEn(issue) : fieldId(issue);
}

/** A reason against something in words, without a full stop. */
export function explainBlocker(locale: Locale, blocker: BlockerLike): string {
  return locale === 'en' ? blockerEn(blocker) : blockerId(blocker);
}
