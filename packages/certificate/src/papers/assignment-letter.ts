import { longDate } from '../document/dates.ts';
import { BODY, Paper, type PaperHead, STRONG } from './paper.ts';

/** Somebody who is assigned, and as what. */
export interface Assigned {
  name: string;
  /** `asesor kompetensi`, `penyelia`. */
  duty: string;
  /** The registration number (MET) of an assessor; empty for others. */
  registration: string;
}

/** What letters of assignment (surat tugas) are drawn from: one a person, each on a page of its own. */
export interface AssignmentLetters {
  head: PaperHead;
  /** Number and day of the letters; dots to be filled in by hand where they are not known. */
  number: string | null;
  signedOn: string | null;
  sessionTitle: string;
  schemeTitle: string;
  siteName: string;
  /** Day and time, in the words of the place. */
  time: string;
  candidates: number;
  people: readonly Assigned[];
  /** Changes of assessors since earlier letters, one sentence each; with one, these letters take the place of those. */
  replaced: readonly string[];
  createdAt: Date;
}

const DOTS = '.'.repeat(32);

/** Draws a letter of assignment for each person; answers the file. */
export function drawAssignmentLetters(letters: AssignmentLetters): Buffer {
  const { head, sessionTitle, schemeTitle, people, createdAt } = letters;
  const info = { title: `Surat tugas ${sessionTitle}`, subject: schemeTitle, createdAt };
  const paper = new Paper(head, { ...info, orientation: 'portrait' });
  people.forEach((person, at) => {
    if (at > 0) paper.page();
    drawLetter(paper, letters, person);
  });
  return paper.finish();
}

function drawLetter(paper: Paper, letters: AssignmentLetters, { name, duty, registration }: Assigned): void {
  const { head, number, sessionTitle, schemeTitle, siteName, time, candidates } = letters;
  paper.text('SURAT TUGAS', { style: { ...STRONG, size: 13 }, align: 'center', type: 'H1' });
  paper.text(`NOMOR ${number ?? DOTS}`, { style: STRONG, align: 'center' });
  paper.gap(16);
  paper.text(`Pimpinan ${head.centreName} menugaskan:`);
  paper.gap(6);
  fact(paper, 'Nama', name);
  if (registration !== '') fact(paper, 'Nomor registrasi', registration);
  fact(paper, 'Sebagai', duty);
  paper.gap(10);
  paper.text('untuk melaksanakan tugas dalam uji kompetensi berikut:');
  paper.gap(6);
  fact(paper, 'Kegiatan', sessionTitle);
  fact(paper, 'Skema sertifikasi', schemeTitle);
  fact(paper, 'Waktu', time);
  fact(paper, 'Tempat uji (TUK)', siteName);
  fact(paper, 'Jumlah asesi', `${candidates} orang`);
  drawReplaced(paper, letters);
  paper.gap(10);
  paper.text(
    'Tugas dilaksanakan dengan menjaga ketidakberpihakan dan kerahasiaan. Yang ditugaskan memberi tahu LSP sebelum hari uji bila ada hubungan dengan salah seorang asesi.',
  );
  drawSignature(paper, letters);
}

function drawReplaced(paper: Paper, { replaced }: AssignmentLetters): void {
  if (replaced.length === 0) return;
  paper.gap(10);
  paper.text(
    'Surat tugas ini menggantikan surat tugas sebelumnya untuk kegiatan yang sama, karena penggantian asesor:',
  );
  for (const change of replaced) paper.text(`– ${change}`);
}

function fact(paper: Paper, name: string, value: string): void {
  const beside = 130;
  paper.need(3 * BODY.size);
  const top = paper.y;
  paper.text(name, { width: beside });
  paper.y = top;
  paper.text(`: ${value}`, { x: paper.left + beside, width: paper.width - beside, style: STRONG });
  paper.gap(2);
}

function drawSignature(paper: Paper, { head, signedOn }: AssignmentLetters): void {
  paper.need(140);
  paper.gap(20);
  const place = { x: paper.left + paper.width * 0.52, width: paper.width * 0.48 };
  paper.text(`Tanggal ${signedOn ? longDate(signedOn, 'id') : DOTS}`, place);
  paper.text(`Pimpinan ${head.centreName},`, place);
  paper.gap(56);
  paper.text(DOTS, { ...place, style: STRONG });
}
