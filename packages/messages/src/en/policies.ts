import type { policies as source } from '../id/policies.ts';

const counted = (word: string) => (value: string) => `${value} ${word}${value === '1' ? '' : 's'}`;

/** Sentences of the feature: policies. */
export const policies: typeof source = {
  title: 'Policies',
  lead: 'The values the rules use, and what they rest on. Those marked † come from practice and are not confirmed by an official text.',
  names: {
    'attendance.minimum_percent': 'Minimum attendance',
    'lesson_hour.minutes': 'Length of a lesson hour',
    'remedial.window_days': 'Window for remedial evaluation',
    'suspension.lapse_days': 'A suspension ends by itself after',
    'late_entry.days': 'An entry counts as late after',
    'field_kit.valid_days': 'A cohort kept on a device is forgotten after',
    'qualification.warning_days': 'Warning before a qualification ends',
    'licence.warning_days': 'Warning before accreditation and licences expire',
    'claim_card.valid_days': 'Validity of a claim card',
    'mentoring.first_follow_up_months': 'First follow-up after',
    'mentoring.second_follow_up_months': 'Second follow-up after',
    'mentoring.third_follow_up_months': 'Third follow-up after',
    'mentoring.follow_up_window_days': 'Latitude around a follow-up',
    'renewal.opens_months_before': 'Renewal opens before the end of validity',
    'data_request.due_days': 'Requests about personal data are answered within',
    'birth_date_check.tries_per_week': 'Tries of a birth date in a week',
    'verification_record.keep_days': 'A record of a check is known for',
    'webhook.delivery_keep_days': 'Deliveries of webhooks are kept for',
  },
  units: {
    percent: (value) => `${value}%`,
    days: counted('day'),
    months: counted('month'),
    minutes: counted('minute'),
    count: (value) => (value === '1' ? 'once' : `${value} times`),
  },
  columns: { name: 'Policy', value: 'Value', source: 'Rests on', standing: 'Certainty', changed: 'Changed' },
  confirmed: 'official basis',
  unconfirmed: '† not confirmed',
  isDefault: 'default value',
  caption: 'Policies',
  change: 'Change',
  changeOf: (name) => `Change: ${name}`,
  changeTitle: 'Change a policy',
  now: (value) => `Now ${value}`,
  byDefault: (value) => `default ${value}`,
  value: 'New value',
  source: 'What this value rests on',
  sourceHint: 'Name the text, for example "Decision of the Head of the Centre No. 12 of 2026".',
  effect:
    'In force at once for every rule. What is issued does not change. The old and the new value go into the audit trail.',
  save: 'Save the policy',
  saved: 'The policy is saved.',
  back: 'Back without changing',
};
