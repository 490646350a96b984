import type { Enrolment, GradeEntry, TrainingSession } from '@kompeten/domain';
import { AttendanceService } from '../features/attendance/attendance.service.ts';
import { TrainingSessionsService } from '../features/cohorts/training-sessions.service.ts';
import { EnrolmentsService } from '../features/enrolments/enrolments.service.ts';
import { GradingService } from '../features/grading/grading.service.ts';
import { type CohortPlan, lastDayOf } from './cohort-plan.ts';
import type { Story } from './story.ts';

/** The days of a cohort that lie behind: who was there, and at the end who is competent in what. */
export async function tellTraining(story: Story, plan: CohortPlan): Promise<void> {
  const cohortId = story.cohort(plan.name).id;
  const manager = story.actor(plan.manager);
  const { items: people } = await story
    .the(EnrolmentsService)
    .list(cohortId, { limit: 200, sort: 'rosterNumber' }, manager);
  const { items: sessions } = await story.the(TrainingSessionsService).list(cohortId, manager);
  const past = plan.days.filter((day) => day < 0);
  for (const day of past) await story.at(day, '17:00', () => attend(story, plan, sessions, people, day));
  await story.at(Math.min(lastDayOf(plan), -1), '17:30', () => judge(story, plan, people));
}

async function attend(
  story: Story,
  plan: CohortPlan,
  sessions: readonly TrainingSession[],
  people: readonly Enrolment[],
  day: number,
): Promise<void> {
  const entries = sessions.flatMap(({ id: sessionId, startsAt }, sessionIndex) =>
    isOn(startsAt, story.day(day))
      ? people.map(({ id }, place) => ({
          sessionId,
          enrolmentId: id,
          ...presence(plan, place, sessionIndex, sessions.length),
        }))
      : [],
  );
  await story.the(AttendanceService).record(story.cohort(plan.name).id, { entries }, story.actor(plan.judge));
}

const isOn = (startsAt: string, day: string) =>
  new Date(Date.parse(startsAt) + 7 * 3_600_000).toISOString().startsWith(day);

/** Most are present; a few come late, are excused once, or are missing too often. */
function presence(plan: CohortPlan, place: number, session: number, sessions: number) {
  if (plan.absent?.includes(place) && session % 2 === 1) return { status: 'absent' } as const;
  if (sessions > 4 && place % 9 === 2 && session === place % sessions) {
    return { status: 'excused', note: 'Menghadiri rapat desa' } as const;
  }
  return (place * 5 + session * 3) % 19 === 7 ? ({ status: 'late' } as const) : ({ status: 'present' } as const);
}

async function judge(story: Story, plan: CohortPlan, people: readonly Enrolment[]): Promise<void> {
  const { units } = story.curriculum(plan.curriculum);
  const judged = plan.judged ?? { units: units.length, peopleOfLast: people.length };
  const grades = units
    .slice(0, judged.units)
    .flatMap(({ code }, unit) =>
      people
        .slice(0, unit === judged.units - 1 ? judged.peopleOfLast : people.length)
        .map(({ id }, place) => ({ enrolmentId: id, unitCode: code, ...judgement(plan, place, unit) })),
    );
  await story.the(GradingService).record(story.cohort(plan.name).id, { grades }, story.actor(plan.judge));
}

function judgement(plan: CohortPlan, place: number, unit: number): Pick<GradeEntry, 'judgement' | 'score' | 'note'> {
  if (plan.notYet?.some(([who, which]) => who === place && which === unit)) {
    return {
      judgement: 'BK',
      score: 54,
      note: 'Belum dapat menjelaskan arus kas; perlu latihan dengan contoh desa sendiri',
    };
  }
  return { judgement: 'K', score: 74 + ((place * 7 + unit * 5) % 24) };
}
