import { importPermission, NewInstructor, NewQualification, QualificationKind } from '@kompeten/domain';
import { importSheetsIn, termsIn } from '@kompeten/messages';
import { z } from 'zod';
import { choiceOf, dateIn, wordsIn } from '../../../spreadsheets/cell-values.ts';
import type { KindByServices } from '../import-kind.ts';
import { RowReader } from '../row-reader.ts';

type Field = keyof ReturnType<typeof importSheetsIn>['instructors']['columns'];

/** What a row says of an instructor: who it is, and one qualification, if any. */
export const InstructorRow = NewInstructor.pick({ fullName: true, email: true, phone: true }).extend({
  qualification: NewQualification.omit({ evidenceId: true }).optional(),
});
export type InstructorRow = z.output<typeof InstructorRow>;

const kindIn = choiceOf(QualificationKind.options, (locale) => termsIn(locale).qualificationKind, {
  technical: ['teknis', 'bidang'],
  methodology: ['metodologi', 'metodologis', 'tot'],
});

/** A qualification is said by any of these. */
const ofQualification = [
  'qualificationKind',
  'qualificationTitle',
  'unitCodes',
  'certificateNumber',
  'validFrom',
] as const;

/** Instructors of a centre: known by e-mail, else by name; each row brings one qualification. */
export const instructors: KindByServices = {
  way: 'services',
  kind: 'instructors',
  permission: importPermission.instructors,
  fields: [
    { key: 'fullName', alsoCalled: ['nama', 'instruktur', 'nama instruktur', 'name'], group: 'fullName' },
    { key: 'email', alsoCalled: ['email', 'surat elektronik'] },
    { key: 'phone', alsoCalled: ['telp', 'no telepon', 'nomor telepon', 'hp', 'no hp'] },
    { key: 'qualificationKind', alsoCalled: ['kualifikasi', 'jenis sertifikat'] },
    { key: 'qualificationTitle', alsoCalled: ['sertifikat', 'judul sertifikat', 'judul kualifikasi'] },
    { key: 'unitCodes', alsoCalled: ['unit', 'kode unit', 'unit kompetensi'] },
    { key: 'certificateNumber', alsoCalled: ['no sertifikat', 'nomor sertifikat'] },
    { key: 'issuedBy', alsoCalled: ['diterbitkan oleh', 'lembaga'] },
    { key: 'validFrom', alsoCalled: ['mulai berlaku', 'tanggal sertifikat', 'terbit'] },
    { key: 'validUntil', alsoCalled: ['kedaluwarsa', 'sampai'] },
  ],
  words: (locale) => importSheetsIn(locale).instructors,
  read: (cells, { locale }) => {
    const row = new RowReader<Field>(cells);
    const qualification = {
      kind: row.of('qualificationKind', (cell) => kindIn(cell, locale)),
      title: row.text('qualificationTitle'),
      unitCodes: row.of('unitCodes', wordsIn)?.map((code) => code.toUpperCase()),
      certificateNumber: row.text('certificateNumber'),
      issuedBy: row.text('issuedBy'),
      validFrom: row.of('validFrom', dateIn),
      validUntil: row.of('validUntil', dateIn),
    };
    const given = {
      fullName: row.text('fullName'),
      email: row.text('email'),
      phone: row.text('phone'),
      ...(ofQualification.some((field) => cells[field]) && { qualification }),
    };
    return row.finish(InstructorRow, given, (name) => marks[name] ?? name);
  },
  stored: {
    table: 'instructors',
    parts: [{ table: 'instructor_qualifications', column: 'instructor_id' }],
  },
  keyOf: ({ email, fullName }) => email ?? fullName,
  keyField: 'fullName',
  sealed: [],
};

const marks: Record<string, Field> = { kind: 'qualificationKind', title: 'qualificationTitle' };
