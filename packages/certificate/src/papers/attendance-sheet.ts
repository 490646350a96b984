import { longDate } from '../document/dates.ts';
import { BODY, Paper, type PaperHead, STRONG } from './paper.ts';
import { drawTable } from './table.ts';

/** One day of a cohort: a column to sign for each session. */
export interface AttendanceDay {
  /** `YYYY-MM-DD` by the clock of the place. */
  day: string;
  sessions: readonly { time: string; topic: string; instructor: string }[];
}

/** What an attendance sheet is drawn from. */
export interface AttendanceSheet {
  head: PaperHead;
  cohortTitle: string;
  programmeTitle: string;
  participants: readonly { number: number; name: string; cooperative: string }[];
  days: readonly AttendanceDay[];
  createdAt: Date;
}

/** More columns than these are too narrow to sign in; the day continues on the next sheet. */
const MOST_COLUMNS = 4;

/** Draws sheets to be signed (daftar hadir), each day on pages of its own; answers the file. */
export function drawAttendanceSheet(sheet: AttendanceSheet): Buffer {
  const { head, cohortTitle, programmeTitle, createdAt, days } = sheet;
  const title = `Daftar hadir ${cohortTitle}`;
  const paper = new Paper(head, { title, subject: programmeTitle, createdAt, orientation: 'landscape' });
  const parts = days.flatMap(({ day, sessions }) =>
    Array.from({ length: Math.ceil(sessions.length / MOST_COLUMNS) }, (_, index) => ({
      day,
      sessions: sessions.slice(index * MOST_COLUMNS, (index + 1) * MOST_COLUMNS),
    })),
  );
  parts.forEach((part, index) => {
    if (index > 0) paper.page();
    drawDay(paper, sheet, part);
  });
  return paper.finish();
}

function drawDay(paper: Paper, { cohortTitle, programmeTitle, participants }: AttendanceSheet, part: AttendanceDay) {
  paper.text('DAFTAR HADIR PESERTA', { style: { ...STRONG, size: 13 }, align: 'center', type: 'H1' });
  paper.text(`${cohortTitle} · ${programmeTitle}`, { align: 'center' });
  paper.text(longDate(part.day, 'id'), { align: 'center', style: STRONG });
  paper.gap(4);
  for (const { time, topic, instructor } of part.sessions) {
    paper.text(`${time}: ${topic}. Instruktur: ${instructor}`, { style: { ...BODY, size: 8.5 } });
  }
  paper.gap(6);
  const signatures = part.sessions.map(({ time }) => ({
    title: `Tanda tangan ${time}`,
    share: 60 / part.sessions.length,
  }));
  const columns = [{ title: 'No.', share: 6, align: 'center' as const }, { title: 'Nama', share: 34 }, ...signatures];
  const rows = participants.map(({ number, name, cooperative }) => [
    `${number}`,
    cooperative === '' ? name : `${name} (${cooperative})`,
    ...part.sessions.map(() => ''),
  ]);
  drawTable(paper, columns, rows, 27);
  paper.need(40);
  paper.gap(14);
  paper.text(
    'Tanda tangan instruktur: ' +
      part.sessions.map(({ instructor }) => `${instructor} ....................`).join('   '),
    {
      style: { ...BODY, size: 9 },
    },
  );
}
