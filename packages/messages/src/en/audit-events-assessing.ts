import type { assessingEvents as source } from '../id/audit-events-assessing.ts';

/** What events about instruments and written tests mean. */
export const assessingEvents: typeof source = {
  'instrument.set_created': () => 'Began a set of instruments',
  'instrument.set_changed': () => 'Changed a set of instruments',
  'instrument.made_ready': () => 'Made a set of instruments ready',
  'instrument.reopened': () => 'Opened a set of instruments again',
  'instrument.set_copied': () => 'Copied a set of instruments into a new version',
  'instrument.locked': () => 'A set of instruments was locked by its use',
  'instrument.item_added': () => 'Added an instrument',
  'instrument.item_changed': () => 'Wrote an instrument anew',
  'instrument.item_removed': () => 'Took an instrument out of a draft',
  'instrument.items_imported': () => 'Imported instruments from a spreadsheet',
  'instrument.picture_added': () => 'Added the picture of a question',
  'instrument.picture_removed': () => 'Removed the picture of a question',
  'exam.prepared': () => 'Prepared a written test',
  'exam.step_open': () => 'Opened a written test',
  'exam.step_close': () => 'Closed a written test',
  'exam.step_cancel': () => 'Cancelled a written test',
  'exam.started': () => 'Started the time of a test',
  'exam.admitted': () => 'Admitted a candidate to a test',
  'exam.extra_time': () => 'Gave extra time in a test',
  'exam.handed_out': () => 'Gave a candidate a printed booklet',
  'exam.incident_noted': () => 'Noted an incident in the room of a test',
  'exam.printed': () => 'Printed a booklet or answer sheets',
  'exam.sheet_keyed': () => 'Keyed an answer sheet',
  'exam.answers_read': () => 'Opened the answers of a candidate',
};
