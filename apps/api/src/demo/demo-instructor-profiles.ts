import type { Actor, Enrolment, FeedbackAnswer } from '@kompeten/domain';
import { EnrolmentsService } from '../features/enrolments/enrolments.service.ts';
import { FeedbackService } from '../features/feedback/feedback.service.ts';
import { AbsencesService } from '../features/instructors/absences.service.ts';
import { ActivitiesService } from '../features/instructors/activities.service.ts';
import { InstructorFilesService } from '../features/instructors/instructor-files.service.ts';
import { InstructorsService } from '../features/instructors/instructors.service.ts';
import { QualificationsService } from '../features/instructors/qualifications.service.ts';
import { PapersService } from '../features/papers/papers.service.ts';
import { MAIN_COHORT } from './demo-cohorts.ts';
import type { Story } from './story.ts';

/** What instructors keep of themselves, one who was trained here, and what the first cohort said of its training. */
export async function tellInstructorProfiles(story: Story): Promise<void> {
  await tellDevelopment(story);
  await tellAvailability(story);
  await tellTrainedInstructor(story);
  await tellFeedback(story);
}

const own = (story: Story): Actor => story.actor('instructor');

/** One training of trainers done, with its decree as evidence; a placement in a business planned; one qualification to be confirmed. */
function tellDevelopment(story: Story): Promise<void> {
  const { id } = story.instructor('agung');
  return story.at(-30, '10:00', async () => {
    const activities = story.the(ActivitiesService);
    const days = { startsOn: story.day(-120), endsOn: story.day(-116) };
    const tot = {
      kind: 'tot' as const,
      title: 'ToT pendampingan koperasi',
      provider: 'BBPVP Bekasi',
      hours: 40,
      ...days,
    };
    const planned = await activities.plan(id, tot, own(story));
    const evidenceId = await decreeOf(story, id);
    await activities.move(id, planned.id, { event: 'complete', version: planned.version, evidenceId }, own(story));
    const placement = { kind: 'industry_placement' as const, title: 'Magang di koperasi ritel', hours: 80 };
    const ahead = { startsOn: story.day(25), endsOn: story.day(39), provider: 'Koperasi CONTOH Sejahtera' };
    await activities.plan(id, { ...placement, ...ahead }, own(story));
    const shop = { kind: 'technical' as const, title: 'Pengelolaan gerai ritel', unitCodes: ['CONTOH.KDKMP.06'] };
    const shown = { validFrom: story.day(-116), issuedBy: 'Lembaga Sertifikasi CONTOH', evidenceId };
    await story.the(QualificationsService).add(id, { ...shop, ...shown }, own(story));
  });
}

async function decreeOf(story: Story, instructorId: string): Promise<string> {
  const manager = story.actor('centre.manager');
  const { content, type, name } = await story.the(PapersService).decree(story.cohort('first').id, {}, manager);
  if (!Buffer.isBuffer(content)) throw new Error('A decree is drawn in one piece');
  return (await story.the(InstructorFilesService).add(instructorId, { content, type, name }, own(story))).id;
}

function tellAvailability(story: Story): Promise<unknown> {
  const leave = { from: story.day(12), to: story.day(14), reason: 'Cuti tahunan' };
  return story.at(-5, '09:00', () => story.the(AbsencesService).add(story.instructor('agung').id, leave, own(story)));
}

/** Somebody trained at the centre who now teaches there: the certificate qualifies as soon as it is issued. */
function tellTrainedInstructor(story: Story): Promise<unknown> {
  const manager = story.actor('centre.manager');
  return story.at(-1, '10:00', async (tx) => {
    const [, graduate] = await story.the(EnrolmentsService).rosterOf(tx, story.cohort(MAIN_COHORT).id);
    if (!graduate) throw new Error('The main cohort of the demo story has fewer than two people');
    const { fullName } = graduate.person;
    const given = { centreId: story.centre('segara').id, fullName, qualifications: [], demo: true };
    const { id, version } = await story.the(InstructorsService).create(given, manager);
    return story.the(QualificationsService).know(id, { version, enrolmentId: graduate.id }, manager);
  });
}

const said: readonly [mark: number, comment: string | null][] = [
  [5, 'Instruktur sabar dan contohnya dekat dengan usaha desa kami.'],
  [4, null],
  [4, 'Waktu praktik buku kas perlu ditambah.'],
  [5, null],
  [3, 'Ruang praktik panas di siang hari.'],
  [4, null],
  [5, null],
];

function tellFeedback(story: Story): Promise<void> {
  return story.at(-90, '19:00', async (tx) => {
    const roster = await story.the(EnrolmentsService).rosterOf(tx, story.cohort('first').id);
    for (const [place, [mark, comment]] of said.entries()) {
      const enrolment = roster[place];
      if (enrolment)
        await story.the(FeedbackService).give(enrolment.id, answer(mark, comment), traineeOf(story, enrolment));
    }
  });
}

const answer = (mark: number, comment: string | null): FeedbackAnswer => ({
  ratings: {
    ...{ material: mark, instructor: Math.min(5, mark + 1), practice: Math.max(1, mark - 1) },
    ...{ facilities: Math.max(1, mark - 1), service: mark, usefulness: mark },
  },
  comment,
});

const traineeOf = (story: Story, { personId }: Enrolment): Actor => ({ ...story.actor('trainee'), personId });
