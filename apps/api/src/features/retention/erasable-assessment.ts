import { endedCertificateStatuses, type RecordPart } from '@kompeten/domain';
import { jakartaDay } from '../../database/jakarta-day.ts';
import { literals } from '../../database/literals.ts';
import { because, type Erasable, factsOf } from './erasable-part.ts';

/** The application `a` and those that assess again what it left open: a certificate may rest on all of them. */
const along = (found: string): string => `exists (
  with recursive line as (select a.id union select r.id from line l join candidacies k on k.application_id = l.id
    join assessment_applications r on r.reassesses_candidacy_id = k.id)
  select from line ${found})`;

const DECIDED =
  'join candidacies k on k.application_id = line.id join certification_decisions d on d.candidacy_id = k.id';

const FACTS = factsOf(
  because(
    'certificate_in_force',
    along(`${DECIDED} join certificates f on f.decision_id = d.id
      where f.status not in (${literals(endedCertificateStatuses)})
        and (f.valid_until is null or f.valid_until >= (select today from asked))`),
  ),
  because('assessment_open', along('join assessment_applications n on n.id = line.id where n.closed_at is null')),
  because(
    'appeal_open',
    along(
      `${DECIDED} where ${jakartaDay('d.published_at')} + (select appeal_days from asked) >= (select today from asked)`,
    ),
  ),
);

const rows = (id: string, from: string) =>
  `select ${id} as id, array[a.person_id] as people, null::uuid as centre_id, a.body_id, ${jakartaDay('a.closed_at')} as since,
     ${FACTS} as facts from ${from}`;

const BLANK = `'{"phone": null, "email": null, "address": null, "education": null, "workplace": null, "position": null,
  "claims": [], "guardian": null}'::jsonb`;

/** What a certification body holds of its applicants and candidates, beside what it judged and decided. */
export const assessmentParts = {
  application_forms: {
    rows: rows('a.id', `assessment_applications a where a.form <> a.form || ${BLANK}`),
    erase: [
      `update assessment_applications set form = form || ${BLANK},
         submitted = jsonb_set(submitted, '{form}', submitted -> 'form' || ${BLANK}), version = version + 1
       where id = any($1)`,
      `select erase_append_only('application_submissions', $1)`,
    ],
  },
  assessment_files: {
    rows: `${rows(
      'f.id',
      `assessment_applications a join application_evidence x on x.application_id = a.id
       join assessment_files f on f.id = x.file_id where f.sealed is not null`,
    )} union all ${rows(
      'f.evidence_id',
      `assessment_applications a join candidacies c on c.application_id = a.id
       join assessment_evidence x on x.candidacy_id = c.id join evidence_files f on f.evidence_id = x.id
       where f.sealed is not null`,
    )}`,
    erase: [
      `select erase_append_only('assessment_files', $1)`,
      'update evidence_files set sealed = null where evidence_id = any($1)',
    ],
  },
  written_answers: {
    rows: rows(
      'p.id',
      `assessment_applications a join candidacies c on c.application_id = a.id join exam_papers p on p.candidacy_id = c.id
       where exists (select from exam_answers w where w.paper_id = p.id)
         or exists (select from exam_keyings w where w.paper_id = p.id)`,
    ),
    erase: [`select erase_append_only('exam_answers', $1)`, `select erase_append_only('exam_keyings', $1)`],
    mark: 'update exam_papers set answers_removed_at = $2 where id = any($1)',
  },
  adjustments: {
    rows: rows(
      'j.id',
      `assessment_applications a join candidacies c on c.application_id = a.id
       join reasonable_adjustments j on j.candidacy_id = c.id where j.sealed is not null`,
    ),
    erase: [`select erase_append_only('reasonable_adjustments', $1)`],
  },
} satisfies Partial<Record<RecordPart, Erasable>>;
