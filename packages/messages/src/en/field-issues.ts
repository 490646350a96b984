import type { InputIssue } from '@kompeten/domain';

const sentences: Record<string, (issue: InputIssue) => string> = {
  required: () => 'Required.',
  invalid_type: () => 'Required, with the right kind of value.',
  too_small: ({ minimum }) => (minimum && minimum > 1 ? `At least ${minimum}.` : 'Required.'),
  too_big: ({ maximum }) => `At most ${maximum ?? 'what is allowed'}.`,
  invalid_format: () => 'The form is not right yet.',
  invalid_value: ({ values }) => (values ? `Choose one of: ${values.join(', ')}.` : 'This choice is unknown.'),
  unrecognized_keys: () => 'This entry is unknown.',
  invalid_union: () => 'This entry is not right yet.',
  nik_malformed: () => 'A NIK has 16 digits: 6 region, 6 birth date, 4 serial. Check the identity card or family card.',
  passport_malformed: () => 'A passport number has 6–12 letters and digits.',
  pin_six_digits: () => 'A PIN has six digits.',
  period_reversed: () => 'The end must not come before the beginning.',
  session_too_long: () => 'A session lasts 14 hours at most.',
  control_characters: () => 'Holds characters that are not allowed.',
  nik_as_number: () =>
    'The NIK is stored as a number, so its digits may have changed. Format the cell as text and type it again.',
  nik_duplicate_in_file: () => 'This NIK stands more than once in the file.',
  number_duplicate_in_file: () => 'This number stands in the file more than once.',
  number_known: () => 'This number is in the centre’s register already.',
  issued_in_future: () => 'The date of issue lies in the future.',
  already_enrolled: () => 'This person is already enrolled in the cohort.',
  over_capacity: () => 'Beyond the capacity of the cohort.',
  cooperative_unknown: () => 'The cooperative was not found.',
  cooperative_ambiguous: () =>
    'Several cooperatives have this name. Enrol this person one by one and choose the cooperative.',
  event_of_another_cell: () => 'This judgement was sent for another cell before. Reload the sheet and judge again.',
  duplicate_in_file: () => 'The same stands in an earlier row of this file.',
  matches_two: () => 'This number and this name belong to two different cooperatives. Correct one of them.',
  number_differs: () => 'This cooperative is registered with another number. Check it, or change it on its page.',
  region_unknown: () => 'This region is unknown. Check its code or name.',
  region_ambiguous: () => 'Several regions have this name. Give the region code, or the names above it.',
  date_unreadable: () => 'The date cannot be read. Write 1990-12-31 or 31/12/1990.',
  choice_unknown: ({ values }) => `Use one of: ${(values ?? []).join(', ')}.`,
};

/** What is wrong with one field and what to do. */
export const fieldIssue = (issue: InputIssue): string =>
  (sentences[issue.code] ?? (() => 'This entry is not right yet.'))(issue);
