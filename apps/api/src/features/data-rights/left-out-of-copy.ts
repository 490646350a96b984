/**
 * The tables that lead to a person or hold names, and that the copy of one's own data does not read, each with the reason.
 * A table that stands neither here nor in a statement of the copy fails a spec.
 */
export const leftOutOfCopy: Readonly<Record<string, string>> = {
  presences: 'Who has a sheet open at this minute; a line is gone when the page is closed, and nothing is kept of it.',
  calendar_entries: 'What a calendar was last told of the own sessions, which the copy names with the cohort.',
  paper_sheets:
    'A picture of the signatures of a whole class: it shows others. What it says of the person stands in the attendance.',
  paper_sheet_withdrawals: 'Why such a picture was withdrawn; it is about the sheet of a class and about nobody in it.',
  panel_minutes: 'The minutes of a panel name all its candidates. What they say of the person is the decision.',
  recorded_entries:
    'Lines of an older register as its issuer handed it in, tied to nobody; a confirmed line is a certificate, which the copy has.',
  feedback_answers: 'What was answered leads to nobody on purpose; that somebody answered is in the copy.',
  import_files: 'A file as it was handed in, with other people in it; the copy names the file and the own row.',
  webhooks:
    'Where the system of an employer is told of changes; it belongs to a key and says nothing of a person here.',
  webhook_deliveries:
    'Letters to systems of employers that name a code; which systems watch a certificate is in the copy.',
  retention_proposals:
    'Which value an administrator proposed for a setting; what each account did is in the copy, from the trail.',
  log_entries: 'Salted marks of rows, from which nothing of a row can be read.',
  idempotency_keys: 'Answers of repeated calls, sealed and gone after a day.',
  rate_limits: 'Counters that end within a day.',
};
