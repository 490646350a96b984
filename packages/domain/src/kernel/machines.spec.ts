import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { appealMachine } from '../appeals/appeal-status.ts';
import { applicationMachine } from '../applications/application-status.ts';
import { assessmentSessionMachine } from '../assessment-sessions/assessment-session-status.ts';
import { candidacyMachine } from '../assessment-sessions/candidacy-status.ts';
import { breachMachine } from '../breaches/breach-status.ts';
import { templateMachine } from '../certificate-templates/template.ts';
import { certificateMachine } from '../certificates/certificate-status.ts';
import { cohortMachine, enrolmentMachine } from '../cohorts/cohort-status.ts';
import { complaintMachine } from '../complaints/complaint-status.ts';
import { correctionMachine } from '../corrections/correction-status.ts';
import { curriculumMachine } from '../curricula/curriculum.ts';
import { dataRequestMachine } from '../data-rights/data-request-status.ts';
import { decisionMachine, panelMachine } from '../decisions/decision-status.ts';
import { examPaperMachine, examSittingMachine } from '../exams/exam-status.ts';
import { importMachine } from '../imports/import-status.ts';
import { activityMachine } from '../instructors/activity-status.ts';
import { instrumentSetMachine } from '../instruments/instrument-status.ts';
import { mentorshipMachine, placementMachine, taskMachine } from '../mentoring/mentorship-status.ts';
import { surveillanceMachine } from '../renewals/renewal-status.ts';
import { termsMachine } from '../terms-of-use/terms-of-use.ts';
import { eventsFrom, type Machine, reachableFrom, targetOf } from './machine.ts';
import { drawMachines } from './states-page.ts';

const machines: [string, Machine<string, string>, string, string[]][] = [
  ['cohort', cohortMachine, 'draft', ['archived', 'cancelled']],
  ['enrolment', enrolmentMachine, 'applied', ['rejected', 'withdrawn', 'dismissed']],
  ['correction', correctionMachine, 'open', ['corrected', 'kept']],
  ['breach', breachMachine, 'recorded', ['closed', 'dismissed']],
  ['data request', dataRequestMachine, 'received', ['lifted', 'declined', 'withdrawn']],
  ['complaint', complaintMachine, 'received', ['closed']],
  ['mentorship', mentorshipMachine, 'active', []],
  ['task of an action plan', taskMachine, 'open', []],
  ['activity of an instructor', activityMachine, 'planned', []],
  ['import', importMachine, 'uploaded', ['undone', 'discarded']],
  ['placement', placementMachine, 'reported', ['rejected', 'ended']],
  ['curriculum', curriculumMachine, 'draft', ['retired']],
  ['certificate template', templateMachine, 'draft', ['superseded']],
  ['terms of use', termsMachine, 'draft', ['superseded']],
  ['set of instruments', instrumentSetMachine, 'draft', ['locked']],
  ['written test', examSittingMachine, 'prepared', ['closed', 'cancelled']],
  ['paper of a test', examPaperMachine, 'expected', ['submitted', 'ended', 'keyed', 'absent']],
  ['decision panel', panelMachine, 'convened', ['published']],
  ['decision', decisionMachine, 'pending', ['published']],
  ['appeal', appealMachine, 'filed', ['reassessment', 'corrected', 'dismissed', 'withdrawn']],
  ['surveillance', surveillanceMachine, 'due', ['passed', 'failed']],
  ['application', applicationMachine, 'draft', ['rejected', 'stopped']],
  ['assessment session', assessmentSessionMachine, 'scheduled', ['closed', 'cancelled']],
  ['candidacy', candidacyMachine, 'scheduled', ['reported', 'no_show', 'stopped', 'postponed']],
  ['certificate', certificateMachine, 'draft', ['void', 'revoked', 'replaced', 'renewed']],
];

describe.each(machines)('the machine of the %s', (_, machine, first, ends) => {
  it('reaches every state from the first one', () => {
    expect([...reachableFrom(machine, first)].sort()).toEqual(Object.keys(machine).sort());
  });

  it('ends only where it says so', () => {
    const deadEnds = Object.keys(machine).filter((state) => eventsFrom(machine, state).length === 0);
    expect(deadEnds.sort()).toEqual([...ends].sort());
  });

  it('leads every event to a state it knows', () => {
    for (const state of Object.keys(machine)) {
      for (const event of eventsFrom(machine, state)) {
        expect(Object.keys(machine)).toContain(targetOf(machine, state, event));
      }
    }
  });
});

describe('docs/states.md', () => {
  it('draws the machines as they are; `npm run states -w packages/domain` writes it anew', () => {
    const page = readFileSync(new URL('../../../../docs/states.md', import.meta.url), 'utf8');
    expect(page).toBe(drawMachines());
  });
});
