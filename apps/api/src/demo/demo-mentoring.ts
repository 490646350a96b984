import type { Mentorship, VisitReport } from '@kompeten/domain';
import { newId } from '../clock.ts';
import { MentorshipsService } from '../features/mentoring/mentorships.service.ts';
import { PlacementsService } from '../features/mentoring/placements.service.ts';
import { VisitsService } from '../features/mentoring/visits.service.ts';
import { castAccount } from './demo-accounts.ts';
import type { Story } from './story.ts';

/** After the first cohort its cooperatives are mentored: one goes well, one waits for its follow-up, one has no mentor yet. */
export async function tellMentoring(story: Story): Promise<void> {
  const [well, waiting] = await begin(story);
  if (!well || !waiting)
    throw new Error('The first cohort of the demo story trained people of fewer than two cooperatives');
  await tellVisits(story, well);
  await tellPlacements(story, well);
  const { id: mentorshipId } = waiting;
  const task = { title: 'Buka rekening koperasi di bank desa', responsible: 'Bendahara', dueOn: story.day(-20) };
  await story.at(-80, '10:00', () => story.the(VisitsService).addTask(mentorshipId, task, story.actor('mentor')));
}

async function begin(story: Story): Promise<Mentorship[]> {
  const { id: centreId } = story.centre('segara');
  const manager = story.actor('centre.manager');
  const mentorships = story.the(MentorshipsService);
  await story.at(-91, '08:00', () =>
    castAccount(story, 'mentor', 'Rini Astutik', [{ role: 'mentor', centreId, startsOn: story.day(-91) }]),
  );
  const { opened } = await story.at(-91, '09:00', () => mentorships.openForCohort(story.cohort('first').id, manager));
  const { accountId: mentorId } = story.actor('mentor');
  const goal = 'RAT pertama tepat waktu, dan gerai sembako buka setiap hari.';
  const mentored: Mentorship[] = [];
  for (const id of opened.slice(0, 2)) {
    const change = () => mentorships.change(id, { mentorId, goal, version: 1 }, manager);
    mentored.push(await story.at(-90, '09:00', change));
  }
  return mentored;
}

const visit = (visitedOn: string, change: Partial<VisitReport>): VisitReport => ({
  ...{ id: newId(), visitedOn, mode: 'on_site', checklist: {}, findings: '', settled: [], nextSteps: [], photoIds: [] },
  ...change,
});

async function tellVisits(story: Story, { id: mentorshipId }: Mentorship): Promise<void> {
  const visits = story.the(VisitsService);
  const mentor = story.actor('mentor');
  const plan = [
    { title: 'Susun buku kas harian', responsible: 'Bendahara', dueOn: story.day(-60) },
    { title: 'Data ulang anggota dan simpanan pokok', responsible: 'Sekretaris', dueOn: story.day(14) },
  ];
  const tasks = [];
  for (const task of plan) {
    tasks.push(await story.at(-88, '10:00', () => visits.addTask(mentorshipId, task, mentor)));
  }
  const settled = tasks.slice(0, 1).map(({ id: taskId }) => ({ taskId, event: 'complete' as const }));
  for (const [day, seen] of visitsOf(story, settled)) {
    const report = visit(story.day(day), seen);
    await story.at(day, '14:00', () => visits.report(mentorshipId, report, mentor));
  }
}

const visitsOf = (story: Story, settled: VisitReport['settled']): [day: number, seen: Partial<VisitReport>][] => [
  [
    -61,
    {
      checklist: { members_meeting: 'good', books_kept: 'good', licences: 'needs_work', units_running: 'needs_work' },
      findings: 'Buku kas sudah terisi. Gerai baru buka tiga hari seminggu karena stok belum tetap.',
      settled,
      nextSteps: [{ title: 'Sepakati pemasok beras dan minyak', responsible: 'Pengelola', dueOn: story.day(-30) }],
    },
  ],
  [
    -3,
    {
      followUpMonths: 3,
      checklist: { members_meeting: 'good', books_kept: 'good', units_running: 'good', members_served: 'good' },
      findings: 'Gerai buka setiap hari dengan tiga penjaga. Anggota bertambah 18 orang.',
    },
  ],
];

async function tellPlacements(story: Story, { id: mentorshipId }: Mentorship): Promise<void> {
  const placements = story.the(PlacementsService);
  const nobody = { evidenceIds: [], personId: null };
  const shop = {
    ...{ kind: 'business' as const, title: 'Gerai sembako Kopdes', personName: 'Sulastri', jobs: 3, ...nobody },
    ...{ startedOn: story.day(-55), evidence: 'Dilihat saat kunjungan; nota penjualan harian tersedia.' },
  };
  const driver = {
    ...{ kind: 'job' as const, title: 'Pengemudi pengantar ikan', personName: 'Hariyanto', jobs: 1, ...nobody },
    ...{ startedOn: story.day(-8), evidence: 'Surat perjanjian kerja dengan gudang pendingin koperasi.' },
  };
  const mentor = story.actor('mentor');
  const reported = await story.at(-50, '10:00', () => placements.report(mentorshipId, shop, mentor));
  const confirm = { event: 'confirm' as const, version: reported.version };
  await story.at(-48, '09:00', () => placements.move(reported.id, confirm, story.actor('centre.manager')));
  await story.at(-3, '11:00', () => placements.report(mentorshipId, driver, mentor));
}
