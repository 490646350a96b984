import { dateRange, longDate, quantity } from '../document/dates.ts';
import { Paper, type PaperHead, STRONG } from './paper.ts';
import { drawTable } from './table.ts';

/** One day of a timetable. */
export interface TimetableDay {
  /** `YYYY-MM-DD` by the clock of the place. */
  day: string;
  sessions: readonly {
    time: string;
    topic: string;
    units: string;
    place: string;
    instructor: string;
    lessonHours: number;
  }[];
}

/** What a timetable is drawn from. */
export interface Timetable {
  head: PaperHead;
  cohortTitle: string;
  programmeTitle: string;
  startsOn: string;
  endsOn: string;
  days: readonly TimetableDay[];
  createdAt: Date;
}

const COLUMNS = [
  { title: 'Waktu', share: 16 },
  { title: 'Materi', share: 30 },
  { title: 'Unit', share: 18 },
  { title: 'JP', share: 6, align: 'center' },
  { title: 'Tempat', share: 14 },
  { title: 'Instruktur', share: 16 },
] as const;

/** Draws the sessions of a cohort by day (jadwal); answers the file. */
export function drawTimetable(timetable: Timetable): Buffer {
  const { head, cohortTitle, programmeTitle, startsOn, endsOn, days, createdAt } = timetable;
  const title = `Jadwal ${cohortTitle}`;
  const paper = new Paper(head, { title, subject: programmeTitle, createdAt, orientation: 'landscape' });
  paper.text('JADWAL PELATIHAN', { style: { ...STRONG, size: 13 }, align: 'center', type: 'H1' });
  paper.text(`${cohortTitle} · ${programmeTitle}`, { align: 'center' });
  paper.text(dateRange(startsOn, endsOn, 'id'), { align: 'center' });
  paper.gap(10);
  for (const { day, sessions } of days) {
    paper.need(90);
    paper.text(longDate(day, 'id'), { style: { ...STRONG, size: 11 }, type: 'H2' });
    paper.gap(3);
    const rows = sessions.map(({ time, topic, units, lessonHours, place, instructor }) => [
      ...[time, topic, units, quantity(lessonHours, 'id'), place, instructor],
    ]);
    drawTable(paper, COLUMNS, rows, 28);
    paper.gap(12);
  }
  return paper.finish();
}
