import type { RoomErrors, TimetableErrors } from '@kompeten/domain';
import type { Sentences } from '../sentence.ts';
import { moment } from './units.ts';

const weekdays = ['Senin', 'Selasa', 'Rabu', 'Kamis', 'Jumat', 'Sabtu', 'Minggu'];
const modes = { on_site: 'tatap muka', online: 'daring' };

/** Refusals about rooms, opening hours, licences, and where and when sessions are held. */
export const timetableErrors: Sentences<keyof (RoomErrors & TimetableErrors)> = {
  'room.not_found': () =>
    'Ruang ini tidak ditemukan di balai ini. Muat ulang daftar ruang balai, lalu pilih dari sana.',
  'room.stale': () => 'Data ruang sudah diubah orang lain. Lihat isi terbaru, lalu putuskan lagi.',
  'room.name_taken': () => 'Balai ini sudah memiliki ruang dengan nama itu. Pilih nama lain.',
  'room.in_use': ({ sessions, seatsNeeded }) =>
    `Masih ada ${sessions} sesi mendatang di ruang ini, yang memerlukan ${seatsNeeded} kursi. Pindahkan sesi itu lebih dulu.`,
  'opening.stale': () => 'Kalender buka sudah diubah orang lain. Lihat isi terbaru, lalu putuskan lagi.',
  'opening.hours_overlap': ({ weekday }) =>
    `Dua jam buka pada hari ${weekdays[weekday - 1]} saling bertumpukan. Satukan atau pisahkan.`,
  'holiday.not_found': () =>
    'Tidak ada hari libur pada tanggal ini. Muat ulang daftar hari libur; mungkin sudah dihapus.',
  'licence.not_found': () => 'Lisensi ini tidak ditemukan. Muat ulang halaman balai, lalu pilih lisensinya di sana.',
  'licence.number_taken': () => 'Nomor ini sudah tercatat untuk jenis lisensi yang sama.',
  'session.clash': ({ kind, startsAt, cohortTitle }) => {
    const who = { cohort: 'Angkatan', instructor: 'Instruktur', trainee: 'Seorang peserta', room: 'Ruang ini' }[kind];
    const instead = kind === 'room' ? 'ruang atau waktu' : 'waktu';
    return `${who} sudah memiliki sesi lain pada ${moment(startsAt)} (${cohortTitle}). Pilih ${instead} lain.`;
  },
  'session.instructor_absent': ({ from, to }) =>
    from === to
      ? `Instruktur tidak dapat mengajar pada ${moment(from)}.`
      : `Instruktur tidak dapat mengajar dari ${moment(from)} sampai ${moment(to)}.`,
  'session.room_unknown': () => 'Ruang ini bukan milik balai penyelenggara. Pilih ruang dari daftar.',
  'session.room_closed': ({ roomName }) => `${roomName} tidak dipakai lagi. Pilih ruang lain.`,
  'session.room_too_small': ({ roomName, seats, participants }) =>
    `${roomName} hanya memiliki ${seats} kursi; angkatan ini dapat berisi ${participants} orang.`,
  'session.centre_closed': ({ day, why, name, opens }) => {
    if (why === 'holiday') return `Balai tutup pada ${moment(day)}: ${name}.`;
    if (why === 'closed') return `Balai menutup diri pada ${moment(day)}: ${name}.`;
    const hours = opens.map(({ from, until }) => `${from}–${until}`).join(' dan ');
    return hours
      ? `Sesi ini di luar jam buka balai; pada ${moment(day)} balai buka ${hours}.`
      : `Balai tidak buka pada ${moment(day)}.`;
  },
  'session.mode_not_of_cohort': ({ mode }) =>
    `Angkatan ini tidak memakai sesi ${modes[mode]}. Ubah cara pelaksanaannya, atau pilih cara lain untuk sesi ini.`,
  'session.stale': () => 'Sesi sudah diubah orang lain. Lihat isi terbaru, lalu putuskan lagi.',
  'cohort.capacity_above_room': ({ roomName, seats }) =>
    `${roomName}, tempat sesi mendatang angkatan ini, hanya memiliki ${seats} kursi. Pindahkan sesinya ke ruang yang lebih besar.`,
};
