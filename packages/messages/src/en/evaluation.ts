import type { evaluation as source } from '../id/evaluation.ts';

/** Sentences of the feature: remedial evaluations and amendments of a completed cohort. */
export const evaluation: typeof source = {
  title: 'Tests, remedial evaluation and amendments',
  lead: 'Who did not pass may be judged again while the time for it lasts; mistakes in the records are amended by two people.',
  tests: {
    title: 'Tests before and after',
    lead: 'Scores show how learning goes on; who passes is decided by K/BK unit by unit.',
    scope: 'Test of',
    whole: 'The whole training',
    caption: 'Scores of the trainees',
    columns: { person: 'Trainee', pre: 'Before', post: 'After', gain: 'Gain' },
    scoreOf: (test, person) => `${test}: ${person}`,
    save: 'Save the scores',
    saved: 'The scores are saved.',
    wrong: (person) => `${person}: a score is a whole number from 0 to 100.`,
    nothing: 'No score has changed.',
    mean: (percent, level, pairs) =>
      `On average of ${pairs} who wrote both tests: ${percent} % of what was still to be learnt (${level}).`,
    noPairs: 'The gain shows once somebody has both scores.',
    explain:
      'Normalised gain: (after − before) divided by (100 − before). 70 % and more is high, 30 % and more is medium.',
    gain: (percent, level) => `${percent} %, ${level}`,
    full: 'full marks before',
    levels: { high: 'high', medium: 'medium', low: 'low', none: 'none' },
  },
  remedial: {
    title: 'Remedial evaluation',
    notYet: 'Remedial evaluations open when the cohort has completed.',
    window: (from, until) => `Remedial evaluations are held from ${from} until ${until}.`,
    over: 'Their time is over. One that was held in time can still be recorded.',
    none: 'No trainee needs a remedial evaluation.',
    outstanding: 'Units not yet competent',
    nothing: 'Every compulsory unit is competent.',
    neverJudged: 'not judged',
    attendance: (percent, minimum) => `Attendance of ${percent} % is below ${minimum} %`,
    attendanceText:
      'A remedial evaluation does not make up for it. Open an amendment of the cohort where there was a make-up session.',
    record: 'Record a remedial evaluation',
    recordOf: (name) => `Record a remedial evaluation of ${name}`,
    unit: 'Unit',
    judgement: 'Judgement',
    score: 'Score (may stay empty)',
    heldOn: 'Day it was held',
    note: 'What was repeated and how',
    save: 'Record',
    close: 'Close',
    saved: (name) => `The remedial evaluation of ${name} is recorded.`,
    history: 'Remedial evaluations on record',
    entry: (unit, before, now, day, by) => `${unit}: ${before} → ${now}, ${day}, by ${by}`,
  },
  amendments: {
    title: 'Amendments',
    none: 'This cohort was never amended after it had completed.',
    howTo: 'Open an amendment from the overview of the cohort, with a reason; a second person closes it.',
    opened: (name, day) => `Opened by ${name}, ${day}`,
    closed: (name, day) => `closed by ${name}, ${day}`,
    open: 'Under way; a second person closes it.',
    effects: (passed, notPassed, cases) =>
      `${passed} passed by it, ${notPassed} no longer passed, ${cases} ${cases === 1 ? 'request' : 'requests'} about certificates opened`,
  },
};
