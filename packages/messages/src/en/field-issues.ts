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
  check_in_code: () => 'The code has six digits.',
  pin_six_digits: () => 'A PIN has six digits.',
  period_reversed: () => 'The end must not come before the beginning.',
  session_too_long: () => 'A session lasts 14 hours at most.',
  room_when_online: () => 'An online session has no room. Leave the room empty.',
  control_characters: () => 'Holds characters that are not allowed.',
  nik_as_number: () =>
    'The NIK is stored as a number, so its digits may have changed. Format the cell as text and type it again.',
  nik_duplicate_in_file: () => 'This NIK stands more than once in the file.',
  number_duplicate_in_file: () => 'This number stands in the file more than once.',
  number_known: () => 'This number is in the centre’s register already.',
  issued_in_future: () => 'The date of issue lies in the future.',
  already_enrolled: () => 'This person is already enrolled in the cohort.',
  over_capacity: () => 'Beyond the capacity of the cohort.',
  waitlist_first: () => 'The seats that are left belong to the waitlist.',
  weights_not_hundred: () => 'The weights of all criteria must make 100.',
  criterion_twice: () => 'The same criterion stands here twice.',
  cooperative_unknown: () => 'The cooperative was not found.',
  cooperative_ambiguous: () =>
    'Several cooperatives have this name. Enrol this person one by one and choose the cooperative.',
  event_of_another_cell: () => 'This judgement was sent for another cell before. Reload the sheet and judge again.',
  date_unreadable: () => 'The date cannot be read. Write 1990-12-31 or 31/12/1990.',
  text_too_long: ({ maximum }) => `Too long; ${maximum} characters at most.`,
  unit_code_malformed: () => 'A unit code has 3–40 capital letters, digits, dots or hyphens.',
  unit_code_unofficial: () => 'This code has none of the known SKKNI patterns. Make sure that it is right.',
  unit_twice_in_file: () => 'This unit stands above already. Write all rows of a unit one after the other, once.',
  unit_will_change: () => 'This unit is registered with other contents, which will be replaced.',
  unit_unregistered: () => 'This unit is not in the register of competency units. Import its standard first.',
  title_differs: () => 'The title differs from the one in the first row of this unit.',
  number_out_of_order: () => 'The numbers are out of order. Remove the number or put the rows in order.',
  criterion_without_element: () => 'This criterion has no element yet. Fill in the element in this row or above.',
  illustrative_with_decree: () => 'An illustrative unit (CONTOH.) must not name an official decree.',
  scheme_twice_in_file: () => 'This version stands above already. Write all its rows one after the other.',
  choose_malformed: () => 'Fill in a whole number from 1 to 50.',
  choose_differs: () => 'This number differs from the one above for the same group.',
  choose_too_many: () => 'More units are to be chosen than the group has.',
  version_frozen: () =>
    'This version of the scheme is registered with other contents and never changes. Write a new version.',
  choice_unknown: ({ values }) => `Use one of: ${(values ?? []).join(', ')}.`,
};

/** What is wrong with one field and what to do. */
export const fieldIssue = (issue: InputIssue): string =>
  (sentences[issue.code] ?? (() => 'This entry is not right yet.'))(issue);
