import { isoColumn as iso } from '../../database/iso-column.ts';
import { listOf } from './copied-json.ts';

/** The place of a question in the own paper, counted from 1: neither its words nor its key leave the set (rule 20). */
const QUESTION = `(select i.place from jsonb_array_elements(p.items) with ordinality as i (item, place)
  where i.item ->> 'id' = w.item_id::text)`;

/** The written tests of a candidacy `c`: what the candidate did, and what happened around the paper. */
export const TESTS = listOf(
  {
    ...{ title: 'q.title', status: 'p.status', startedAt: iso('p.started_at'), endsAt: iso('p.ends_at') },
    ...{ submittedAt: iso('p.submitted_at'), extraMinutes: 'p.extra_minutes' },
    answersRemovedAt: iso('p.answers_removed_at'),
    devices: listOf(
      { label: 'd.label', enteredAt: iso('d.entered_at'), seenAt: iso('d.seen_at') },
      'exam_devices d where d.paper_id = p.id',
      'd.generation',
    ),
    answers: listOf(
      { question: QUESTION, answer: 'w.answer', timing: 'w.timing', savedAt: iso('w.saved_at') },
      'exam_answers w where w.paper_id = p.id',
      'w.saved_at, w.item_id, w.generation, w.version',
    ),
    incidents: listOf(
      { kind: 'v.kind', at: iso('v.at'), byName: 'v.by_name', note: 'v.note' },
      'exam_events v where v.paper_id = p.id',
      'v.id',
    ),
    sheetReadings: listOf(
      { round: 'y.round', marks: 'y.marks', byName: 'y.by_name', at: iso('y.at') },
      `exam_keyings y where y.paper_id = p.id and p.status = 'keyed'`,
      'y.at',
    ),
  },
  'exam_papers p join exam_sittings q on q.id = p.sitting_id where p.candidacy_id = c.id',
  'p.id',
);
