import { describe, expect, it } from '@jest/globals';
import type { CandidateTie } from './candidate-tie.ts';
import { decisionBlockers, decisionInForce, isHeldBack, moveDecision, movePanel } from './decision.rules.ts';
import { assertImpartial, impartialityBlockers } from './impartiality.rules.ts';
import { assertMeetingDay, assertPanel, panelBlockers } from './panel.rules.ts';
import { reassessmentBlockers, reassessmentOf, withEarlierUnits } from './reassessment.rules.ts';

describe('who may sit on a panel (rule 2)', () => {
  it.each<[CandidateTie, boolean, boolean]>([
    ['self', true, true],
    ['related', true, true],
    ['trained', true, true],
    ['assessed', true, true],
    ['decided', false, true],
  ])('somebody who is %s: barred from the panel %s, from the appeal %s', (tie, panel, appeal) => {
    const ties = [{ candidate: 'Sri', tie }];
    expect(impartialityBlockers('panel', ties)).toEqual(panel ? [{ candidate: 'Sri', code: tie }] : []);
    expect(impartialityBlockers('appeal', ties)).toHaveLength(appeal ? 1 : 0);
  });

  it('is refused with every tie, by name', () => {
    const ties = [
      { candidate: 'Sri', tie: 'trained' as const },
      { candidate: 'Adi', tie: 'decided' as const },
    ];
    expect(() => assertImpartial('Bu Rina', ties)).toThrow(
      expect.objectContaining({
        code: 'decision.member_not_impartial',
        params: { member: 'Bu Rina', ties: [{ candidate: 'Sri', code: 'trained' }] },
      }),
    );
    expect(() => assertImpartial('Bu Rina', [])).not.toThrow();
  });
});

describe('a panel that is to meet', () => {
  const ready = { fullName: 'Sri', recommended: true, onPanel: false };
  it.each([
    ['enough members and a recommendation', 3, [ready], []],
    ['fewer members than the quorum', 2, [ready], ['quorum_too_small']],
    ['no recommendation (rule 8)', 3, [ready, { ...ready, recommended: false }], ['no_recommendation']],
    ['nobody to decide about', 3, [], ['no_recommendation']],
    ['the written test unfinished', 3, [{ ...ready, writtenMissing: true }], ['written_missing']],
    ['somebody before another panel', 3, [{ ...ready, onPanel: true }], ['already_on_panel']],
  ])('with %s', (_, members, candidates, codes) => {
    expect(panelBlockers(members, 3, candidates).map(({ code }) => code)).toEqual(codes);
    const convene = () => assertPanel(members, 3, candidates);
    if (codes[0]) expect(convene).toThrow(expect.objectContaining({ code: `decision.${codes[0]}` }));
    else expect(convene).not.toThrow();
  });
});

describe('a decision', () => {
  it.each([
    [{ votes: 3, quorum: 3, appealOpen: false }, []],
    [{ votes: 2, quorum: 3, appealOpen: false }, ['quorum_missing']],
    [{ votes: 3, quorum: 3, appealOpen: true }, ['appeal_open']],
    [{ votes: 0, quorum: 3, appealOpen: true }, ['quorum_missing', 'appeal_open']],
  ])('with %j waits for %j', (facts, codes) => {
    expect(decisionBlockers(facts).map(({ code }) => code)).toEqual(codes);
  });

  it('moves one way and takes nothing once it is published', () => {
    expect(moveDecision('Sri', 'pending', 'reach_quorum')).toBe('quorate');
    expect(moveDecision('Sri', 'quorate', 'defer')).toBe('deferred');
    for (const event of ['publish', 'decide_competent', 'reach_quorum'] as const) {
      expect(() => moveDecision('Sri', 'published', event)).toThrow(
        expect.objectContaining({ code: 'decision.candidate_decided', params: { candidate: 'Sri' } }),
      );
    }
    expect(movePanel('concluded', 'publish')).toBe('published');
    expect(() => movePanel('convened', 'publish')).toThrow(expect.objectContaining({ code: 'decision.wrong_state' }));
  });

  it('is in force until a published one supersedes it', () => {
    const first = { id: 'a', status: 'published', supersedesId: null } as const;
    const draft = { id: 'b', status: 'competent', supersedesId: 'a' } as const;
    expect(decisionInForce([first, draft])?.id).toBe('a');
    expect(decisionInForce([first, { ...draft, status: 'published' }])?.id).toBe('b');
    expect(decisionInForce([draft])).toBeNull();
  });
});

describe('re-assessment (rule 12)', () => {
  const decision = {
    outcome: 'not_yet_competent',
    publishedAt: '2026-11-28T10:00:00Z',
    units: [
      { code: 'CONTOH.KDKMP.01', title: 'Satu', result: 'K', whatToDo: null },
      { code: 'CONTOH.KDKMP.02', title: 'Dua', result: 'BK', whatToDo: 'Ulangi rapat anggota' },
    ],
  } as const;

  it('covers the units that were BK, with what to do, within the window', () => {
    const units = [{ code: 'CONTOH.KDKMP.02', title: 'Dua', whatToDo: 'Ulangi rapat anggota' }];
    expect(reassessmentOf(decision, 180)).toEqual({ units, until: '2027-05-27' });
    expect(reassessmentOf({ ...decision, outcome: 'competent' }, 180)).toBeNull();
  });

  it.each([
    [['CONTOH.KDKMP.02'], '2027-05-27', []],
    [['CONTOH.KDKMP.02'], '2027-05-28', ['window_over']],
    [['CONTOH.KDKMP.01'], '2026-12-01', ['unit_not_open']],
  ])('of %j on %s is stopped by %j', (units, today, codes) => {
    expect(reassessmentBlockers(units, decision, 180, today).map(({ code }) => code)).toEqual(codes);
  });

  it('keeps what was K and takes what was BK as it is judged anew', () => {
    const anew = [
      { ...decision.units[0], result: null },
      { ...decision.units[1], result: 'K' as const, whatToDo: null },
    ];
    expect(withEarlierUnits(decision.units, anew).map(({ result }) => result)).toEqual(['K', 'K']);
    expect(withEarlierUnits(decision.units, [])).toEqual(decision.units);
  });

  it('is not to be had by whoever is competent', () => {
    const competent = { ...decision, outcome: 'competent' as const };
    expect(reassessmentBlockers([], competent, 180, '2026-12-01')).toEqual([{ code: 'nothing_to_reassess' }]);
  });
});

describe('what happens between a panel and its publication (rule 8)', () => {
  it.each([
    [false, false, false],
    [true, false, true],
    [false, true, true],
  ])(
    'an appeal that waits: %s, or was upheld since: %s, holds the candidate back: %s',
    (appealOpen, upheldSince, held) => {
      expect(isHeldBack({ appealOpen, upheldSince })).toBe(held);
    },
  );

  it('nobody meets before the last recommendation', () => {
    expect(() => assertMeetingDay('2026-11-02', ['2026-11-01', '2026-11-02'])).not.toThrow();
    expect(() => assertMeetingDay('2026-11-01', ['2026-11-01', '2026-11-02'])).toThrow(
      expect.objectContaining({ code: 'decision.before_recommendation', params: { date: '2026-11-02' } }),
    );
  });
});
