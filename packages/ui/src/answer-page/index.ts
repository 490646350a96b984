export { answerPageStyle } from './answer-style.ts';
export type { AnswerView } from './answer-view.ts';
export { renderAnswerPage } from './render-answer-page.ts';
