import { describe, expect, it } from '@jest/globals';
import { emptyParts, type Form, partName } from '@kompeten/certificate';
import { CandidacyForm, formParts, type ReviewOf, type SessionForm } from '@kompeten/domain';
import { wholeFormSource } from '../../testing/form-source.ts';
import { candidacyFormOf } from './candidacy-form.rules.ts';
import { type FormSource, factsOfForm, type SessionHead } from './form-source.ts';
import { instrumentReviewOf } from './instrument-form-data.rules.ts';
import { reportOf, reviewOf, validationOf } from './session-form-data.rules.ts';

const { row } = wholeFormSource.gathered;
const head: SessionHead = {
  facts: factsOfForm(row, '', 'Jalan Merdeka 1', wholeFormSource.now),
  ...{ zone: 'Asia/Jakarta', assessorName: row.assessorName },
};
const by = { id: 'r', byId: 'a', byName: 'Wati', madeAt: wholeFormSource.now };
const process: ReviewOf<'process'> = {
  ...by,
  said: {
    ...{ kind: 'process', improvement: 'Listrik cadangan', dimensions: ['task'], consistency: 'Sudah konsisten' },
    principles: { plan: ['valid'], preparation: [], conduct: ['fair'], decision: ['reliable'], feedback: ['flexible'] },
  },
};
const instruments: ReviewOf<'instruments'> = {
  ...by,
  said: {
    ...{ kind: 'instruments', comment: 'Cukup baik' },
    points: {
      instructions_clear: true,
      written_exact: true,
      language_fits: true,
      difficulty_fits: true,
      changes_needed: false,
    },
  },
};
const plan: ReviewOf<'validation_plan'> = {
  ...by,
  said: {
    ...{ kind: 'validation_plan', period: 'after', heldOn: '2026-11-30', place: 'Kantor LSP', team: ['Wati'] },
    ...{ purposes: ['evidence'], contexts: ['internal'], approaches: ['panel'] },
  },
};
const outcome: ReviewOf<'validation_outcome'> = {
  ...by,
  said: {
    ...{ kind: 'validation_outcome', evidenceRules: ['valid'], principles: ['fair'], findings: 'Bukti sesuai' },
    improvements: [],
  },
};
const agreement = { all: { pairs: 0, observed: 0, kappa: null, lower: null, upper: null }, assessors: [] };
const report = { ...by, process: '', objections: '', suggestions: '' };
const set = { title: 'Set uji', covered: true, benchmarked: true, ready: true };

const sessionForms: Record<SessionForm, readonly [whole: Form, bare: Form, left: readonly string[]]> = {
  'ak-05': [
    reportOf(head, [{ name: row.fullName, recommendation: 'K', remark: '' }], report),
    reportOf(head, [{ name: row.fullName, recommendation: null, remark: '' }], null),
    formParts['ak-05'],
  ],
  'ak-06': [reviewOf(head, process), reviewOf(head, null), formParts['ak-06']],
  'ia-11': [
    instrumentReviewOf(head, set, instruments),
    instrumentReviewOf(head, null, null),
    ['Kegiatan yang ditinjau'],
  ],
  va: [
    validationOf(head, { plan, outcome, agreement }),
    validationOf(head, { plan: null, outcome: null, agreement }),
    formParts.va.filter((part) => part !== 'Kesepakatan dengan penilai kedua'),
  ],
};

/** The parts of a form by its own names, each once. */
const partsOf = ({ parts }: Form) => [...new Set(parts.flatMap((part) => partName(part) ?? []))];

describe('a form of one candidate', () => {
  it.each(CandidacyForm.options)('%s has each of its parts, and nothing is empty once the work is done', (form) => {
    const drawn = candidacyFormOf(wholeFormSource, form);
    expect(partsOf(drawn)).toEqual(formParts[form]);
    expect(emptyParts(drawn)).toEqual([]);
  });

  it.each<[CandidacyForm, Partial<FormSource>, readonly string[]]>([
    ['apl-02', { selfAssessment: null }, formParts['apl-02']],
    ['mapa-01', { plan: null }, ['Catatan']],
    ['mapa-02', { plan: null }, formParts['mapa-02']],
    ['ak-03', { record: { ...wholeFormSource.record, feedback: null } }, formParts['ak-03']],
    ['ak-04', { appeal: null }, formParts['ak-04']],
    ['ak-07', { adjustments: [] }, [formParts['ak-07'][0]]],
  ])('%s says which parts are empty where nothing is recorded', (form, without, left) => {
    expect(emptyParts(candidacyFormOf({ ...wholeFormSource, ...without }, form))).toEqual(left);
  });
});

describe('a form of a session', () => {
  it.each(Object.entries(sessionForms))(
    '%s has each of its parts, and says which are empty',
    (form, [whole, bare, left]) => {
      expect(partsOf(whole)).toEqual(formParts[form as SessionForm]);
      expect(emptyParts(whole)).toEqual([]);
      expect(emptyParts(bare)).toEqual(left);
    },
  );
});
