export { answerPageStyle } from './answer-style.ts';
export type { AnswerView, BirthDateOutcome, SharedView } from './answer-view.ts';
export { renderAnswerPage } from './render-answer-page.ts';
export {
  type BodyComplaintFault,
  type BodyComplaintView,
  renderBodyComplaintPage,
} from './render-body-complaint.ts';
export {
  type ComplaintFault,
  type ComplaintPageView,
  renderComplaintPage,
  type TypedComplaint,
} from './render-complaint-page.ts';
export { type ListPageView, renderListPage } from './render-list-page.ts';
export { type NumberPageView, renderNumberPage } from './render-number-page.ts';
export { type RecordPageView, renderRecordPage } from './render-record-page.ts';
export { type ClosedLinkView, renderSharedPage } from './render-shared-page.ts';
export { renderTrainingPage, type TrainingPageView, type TrainingSearch } from './render-training-pages.ts';
export { type Verdict, verdictOf } from './verdict.ts';
