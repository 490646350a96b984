import type { VoteInput } from '@kompeten/domain';
import { MyAppealsService } from '../features/appeals/my-appeals.service.ts';
import { ConclusionService } from '../features/decisions/conclusion.service.ts';
import { PanelsService } from '../features/decisions/panels.service.ts';
import { PublicationService } from '../features/decisions/publication.service.ts';
import { VotesService } from '../features/decisions/votes.service.ts';
import { castAccount } from './demo-accounts.ts';
import { reviewSession } from './demo-reviews.ts';
import { type Sitting, seatAll } from './demo-sittings.ts';
import type { Story } from './story.ts';

/** The last one is not yet competent, and appeals. */
const recent: Sitting = {
  ...{ title: 'Uji kompetensi Grajagan (CONTOH)', held: -20, decided: -14, notYet: 3 },
  names: ['Eko Nugraha', 'Fitri Handayani', 'Gede Artana', 'Hasan Basri'],
};
/** Entered late: the surveillance of one certificate is due by now, the other may be renewed. */
const earlier: readonly (Sitting & { account?: string })[] = [
  {
    ...{ title: 'Uji kompetensi Licin (CONTOH)', held: -937, decided: -930, notYet: null, account: 'holder' },
    ...{ names: ['Johana Rumbiak'], nik: '3510055203870021' },
  },
  {
    ...{ title: 'Uji kompetensi Sumberagung (CONTOH)', held: -382, decided: -375, notYet: null },
    names: ['Imelda Sopacua'],
  },
];
const members = ['panel', 'panel.2'] as const;

/** Earlier assessments that were decided, a candidate of one of which appeals, and a panel in session about today's. */
export async function tellDecisions(story: Story): Promise<void> {
  const at = { certificationBodyId: story.body('nusantara').id, startsOn: story.day(-120) };
  await castAccount(story, 'panel.2', 'Paskalis Renyaan', [{ role: 'panel_member', ...at }]);
  await castAccount(story, 'panel.3', 'Nyoman Widiastuti', [{ role: 'panel_member', ...at }]);
  // Nobody who decided hears an appeal, and all three do decide.
  await castAccount(story, 'panel.4', 'Martha Rumere', [{ role: 'panel_member', ...at }]);
  await castAccount(story, 'lsp.head', 'Fransina Tupamahu', [{ role: 'certification_manager', ...at }]);
  const manager = story.actor('certification.manager');
  const { items } = await story.the(PanelsService).sessions(manager);
  for (const sitting of earlier) {
    const { sessionId, personIds } = await story.at(sitting.held, '09:00', (tx) => seatAll(story, tx, sitting));
    await story.at(-30, '10:00', () => decide(story, sessionId, sitting.decided));
    const [name = ''] = sitting.names;
    if (sitting.account) await castAccount(story, sitting.account, name, [{ role: 'trainee' }], personIds[0]);
  }
  const seated = await story.at(recent.held, '09:00', (tx) => seatAll(story, tx, recent));
  await story.at(-18, '09:00', () => reviewSession(story, seated.sessionId));
  await story.at(recent.decided, '10:00', () => decide(story, seated.sessionId, recent.decided));
  const appellant = recent.notYet ?? 0;
  const account = [{ role: 'trainee' as const }];
  await castAccount(story, 'candidate', recent.names[appellant] ?? '', account, seated.personIds[appellant]);
  await story.at(-3, '19:30', () => appeal(story, seated.candidacyIds[appellant] ?? ''));
  for (const { sessionId } of items) await convene(story, sessionId, 0);
}

async function convene(story: Story, sessionId: string, day: number) {
  const memberIds = [...members, 'panel.3'].map((name) => story.actor(name).accountId);
  const given = { sessionId, meetsOn: story.day(day), memberIds };
  return story.the(PanelsService).convene(given, story.actor('certification.manager'));
}

async function decide(story: Story, sessionId: string, day: number): Promise<void> {
  const { id, decisions } = await convene(story, sessionId, day);
  const votes = decisions.map(({ id: decisionId, recommended: { outcome, units } }): VoteInput => {
    const bk = units.filter(({ result }) => result === 'BK');
    const notYetUnits = bk.map(({ code, whatToDo }) => ({ unitCode: code, whatToDo: whatToDo ?? 'Ulangi unit ini.' }));
    return { decisionId, outcome, notYet: notYetUnits, reason: null };
  });
  for (const name of members) await story.the(VotesService).cast(id, votes, story.actor(name));
  await story.the(ConclusionService).conclude(id, story.actor(members[0]));
  await story.the(PublicationService).publish(id, story.actor('certification.manager'));
}

function appeal(story: Story, candidacyId: string): Promise<unknown> {
  const grounds = 'Buku simpanan yang saya bawa belum dilihat asesor. Mohon diperiksa kembali.';
  const answers = { explained: true, discussed: true, accompanied: false };
  return story.the(MyAppealsService).file({ candidacyId, answers, grounds }, story.actor('candidate'));
}
