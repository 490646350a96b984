import type { ErrorCatalogue, ErrorCode, InputIssue } from '@kompeten/domain';
import { blockerText as blockerEn } from './en/blockers.ts';
import { fieldBookErrors as fieldErrorsEn } from './en/errors-of-field-book.ts';
import { officeBookErrors as officeErrorsEn } from './en/errors-of-office-book.ts';
import { fieldIssue as issueEn } from './en/field-issues.ts';
import { type BlockerLike, blockerText as blockerId } from './id/blockers.ts';
import { fieldBookErrors as fieldErrorsId } from './id/errors-of-field-book.ts';
import { officeBookErrors as officeErrorsId } from './id/errors-of-office-book.ts';
import { fieldIssue as issueId } from './id/field-issues.ts';
import type { Locale } from './locale.ts';
import type { Sentences } from './sentence.ts';

const errors: Record<Locale, Sentences<ErrorCode>> = {
  id: { ...fieldErrorsId, ...officeErrorsId },
  en: { ...fieldErrorsEn, ...officeErrorsEn },
};

/** The sentence of a refusal in the reader's language: what is wrong and what to do. */
export function explain<C extends ErrorCode>(locale: Locale, code: C, params: ErrorCatalogue[C]): string {
  const sentence = errors[locale][code] as ((params: ErrorCatalogue[C]) => string) | undefined;
  return sentence ? sentence(params) : code;
}

/** What is wrong with one field of a form, in the reader's language. */
export function explainIssue(locale: Locale, issue: InputIssue): string {
  return locale === 'en' ? issueEn(issue) : issueId(issue);
}

/** A reason against something in words, without a full stop. */
export function explainBlocker(locale: Locale, blocker: BlockerLike): string {
  return locale === 'en' ? blockerEn(blocker) : blockerId(blocker);
}
