import type { FeedbackQuestion } from '@kompeten/domain';
import type { feedback as source } from '../id/feedback.ts';

/** What trainees are asked after a cohort; the same words in the questionnaire and in its results. */
export const feedbackQuestionWords: Record<FeedbackQuestion, string> = {
  material: 'The material met my needs',
  instructor: 'The instructor knew the subject and explained it well',
  practice: 'There was enough time to practise',
  facilities: 'Rooms and equipment were adequate',
  service: 'The organisers served us well',
  usefulness: 'I can use what I learnt in my work',
};

/** Sentences about what trainees said of a cohort. */
export const feedback: typeof source = {
  title: 'Trainees’ feedback',
  lead: (cohort) => `What trainees say of ${cohort}, without names.`,
  answered: (answers, asked) => `${answers} of ${asked} participants have answered.`,
  states: {
    not_yet: 'Participants are asked once the evaluation is opened.',
    open: 'Results are shown once the time is over or everybody has answered, so that no single answer can be told apart.',
    too_few: (minimum) => `Too few answers to be shown: at least ${minimum}, so that nobody can be identified.`,
  },
  closes: (instant) => `Answers are taken until ${instant}.`,
  caption: 'Marks by question, from 1 (disagree) to 5 (fully agree)',
  columns: { question: 'Statement', average: 'Average', counts: 'Answers 1 · 2 · 3 · 4 · 5' },
  questions: feedbackQuestionWords,
  comments: 'Suggestions',
  noComments: 'No written suggestions.',
};
