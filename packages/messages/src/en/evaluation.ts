import type { evaluation as source } from '../id/evaluation.ts';

/** Sentences of the feature: remedial evaluations and amendments of a completed cohort. */
export const evaluation: typeof source = {
  title: 'Remedial evaluation and amendments',
  lead: 'Who did not pass may be judged again while the time for it lasts; mistakes in the records are amended by two people.',
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
