import type { mentoring as indonesian } from '../id/mentoring.ts';
import { placements } from './placements.ts';
import { visits } from './visits.ts';
import { ways } from './ways.ts';

/** Sentences of the feature: mentoring. */
export const mentoring: typeof indonesian = {
  title: ways.mentoring,
  lead: 'After training a cooperative is mentored: action plan, visits, follow-ups, and the jobs and businesses that come of it.',
  caption: 'Cooperatives that are mentored',
  empty: 'No mentoring yet',
  emptyText: 'Begin from a completed cohort, or with one cooperative.',
  begin: 'Mentor a cooperative',
  back: 'All mentoring',
  columns: {
    cooperative: 'Cooperative',
    mentor: 'Mentor',
    status: 'Status',
    lastVisit: 'Last visit',
    tasks: 'Open tasks',
    jobs: 'Jobs',
  },
  status: { active: 'being mentored', finished: 'finished' },
  noMentor: 'nobody named yet',
  neverVisited: 'never',
  tasksOf: (open, late) => (late > 0 ? `${open}, ${late} late` : String(open)),
  onlyDue: { label: 'Attention', yes: 'due now' },
  facts: {
    centre: 'Centre',
    mentor: 'Mentor',
    since: 'Since',
    lastVisit: 'Last visit',
    jobs: 'Confirmed jobs',
    finished: 'Why finished',
  },
  followUps: {
    title: 'Follow-ups',
    after: (months) => `${months} months`,
    text: (months, cooperative, day, centre) =>
      `The follow-up visit to ${cooperative} after ${months} months is due on ${day}. On which day may we come? ${centre}`,
    due: 'Due',
    state: { done: 'held', overdue: 'missed', due: 'due now', ahead: 'later' },
  },
  plan: {
    title: 'Action plan',
    goal: 'Goal',
    noGoal: 'The goal is not written yet.',
    writeGoal: 'Write goal and mentor',
    goalHint:
      'What the cooperative wants to reach, for instance "Members’ meeting on time and the grocery open before Eid".',
    mentorHint: 'Mentors and instructors of this centre. An administrator gives the role.',
    save: 'Save',
    saved: 'Mentoring saved.',
    empty: 'No task yet. Add the first one from the plan made at the end of training.',
    add: 'Add a task',
    task: 'Task',
    taskHint: 'One piece of work whose result can be seen, for instance "Close the cash book of January".',
    responsible: 'Who does it',
    dueOn: 'Done by',
    added: 'Task added.',
    dueBy: (day) => `by ${day}`,
    late: 'late',
    fromVisit: 'from a visit',
    status: { open: 'open', done: 'done', dropped: 'dropped' },
    complete: 'Done',
    drop: 'Drop',
    reopen: 'Open again',
    ofTask: (act, task) => `${act}: ${task}`,
    dropTitle: 'Why the task is dropped',
    dropReason: 'Reason',
    settled: 'Task updated.',
    keep: 'Keep it',
  },
  people: {
    title: 'People trained',
    empty: 'Nobody of this cooperative has finished a training yet.',
    role: 'Role in the cooperative',
    passed: 'passed',
    notPassed: 'not passed yet',
  },
  visits,
  placements,
  finish: {
    title: 'Finish mentoring',
    resumeTitle: 'Take mentoring up again',
    lead: (cooperative) => `${cooperative} is no longer mentored. Its history stays.`,
    resumeLead: (cooperative) => `${cooperative} is mentored again with the same plan and history.`,
    reason: 'Reason',
    done: 'Mentoring updated.',
    keep: 'Back without a change',
  },
  create: {
    title: 'Mentor a cooperative',
    cooperative: 'Cooperative',
    centre: 'Centre',
    startsOn: 'Since',
    startsOnHint: 'Follow-ups are counted from this day; usually the last day of training.',
    save: 'Begin mentoring',
    done: 'Mentoring has begun.',
  },
  fromCohort: {
    title: 'Begin mentoring its cooperatives',
    action: 'Begin mentoring',
    lead: (cohort) =>
      `Every cooperative whose people were trained in ${cohort} is mentored, counted from the last day of training. Mentors are named afterwards.`,
    done: (opened, already) =>
      already > 0 ? `${opened} begun; ${already} cooperatives were mentored already.` : `${opened} begun.`,
    without: (people) => `${people} people named no cooperative.`,
  },
  queue: {
    visits: 'Visits that are due',
    due: (followUps, tasks) =>
      [
        followUps > 0 ? `${followUps} ${followUps === 1 ? 'follow-up' : 'follow-ups'}` : '',
        tasks > 0 ? `${tasks} late ${tasks === 1 ? 'task' : 'tasks'}` : '',
      ]
        .filter(Boolean)
        .join(', '),
    placements: 'Jobs and businesses that wait for confirmation',
  },
};
