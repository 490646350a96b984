import type { TrainingDocument } from '../document/certificate-document.ts';
import { dateRange, quantity } from '../document/dates.ts';
import type { AnnexWording, Bilingual, FrontWording } from './wording-shape.ts';

const KINDS: Record<TrainingDocument['kind'], { title: Bilingual; statement: Bilingual; limits: Bilingual }> = {
  training: {
    title: { id: 'Sertifikat Pelatihan', en: 'Certificate of Training' },
    statement: {
      id: 'yang telah mengikuti dan menyelesaikan pelatihan',
      en: 'who has attended and completed the training programme',
    },
    limits: {
      id: 'Bukti mengikuti pelatihan, bukan sertifikat kompetensi.',
      en: 'Evidence of training, not a certificate of competence.',
    },
  },
  participation: {
    title: { id: 'Surat Keterangan Mengikuti Pelatihan', en: 'Statement of Participation' },
    statement: { id: 'yang telah mengikuti pelatihan', en: 'who has taken part in the training programme' },
    limits: {
      id: 'Bukti keikutsertaan, bukan bukti kelulusan dan bukan sertifikat kompetensi.',
      en: 'Evidence of participation, neither of completion nor of competence.',
    },
  },
};

const LEGEND: Bilingual = {
  id: 'Hasil penilaian instruktur selama pelatihan: K = kriteria unit tercapai, BK = belum tercapai, – = tidak dinilai. Bukan keputusan sertifikasi kompetensi.',
  en: 'Instructors’ evaluation during training: K = criteria of the unit met, BK = not yet met, – = not evaluated. Not a certification decision.',
};

/** Which scheme's units the curriculum covers, and whether it covers them all. */
function schemeSentence(document: TrainingDocument): Bilingual | null {
  const { schemeTitle, schemeCoverage } = document;
  if (schemeTitle === null) return null;
  if (schemeCoverage === 'partial') {
    return {
      id: `Kurikulum mencakup sebagian unit skema “${schemeTitle}”`,
      en: 'The curriculum covers part of the units of this scheme',
    };
  }
  return {
    id: `Kurikulum mengacu pada seluruh unit skema “${schemeTitle}”`,
    en: 'The curriculum refers to all units of this scheme',
  };
}

/** The hours that were held, and beside them the planned ones where they differ. */
function hoursSentence({ lessonHoursHeld, lessonHoursPlanned }: TrainingDocument): Bilingual {
  const same = lessonHoursHeld === lessonHoursPlanned;
  const planned = { id: quantity(lessonHoursPlanned, 'id'), en: quantity(lessonHoursPlanned, 'en') };
  return {
    id: `${quantity(lessonHoursHeld, 'id')} JP${same ? '' : ` dari ${planned.id} JP`}`,
    en: `${quantity(lessonHoursHeld, 'en')} lesson hours${same ? '' : ` of ${planned.en}`}`,
  };
}

/** When the training took place. */
function datesSentence({ startsOn, endsOn }: TrainingDocument): Bilingual {
  return { id: dateRange(startsOn, endsOn, 'id'), en: dateRange(startsOn, endsOn, 'en') };
}

/** The words of the first page of a training certificate. */
export function trainingFront(document: TrainingDocument): FrontWording {
  return {
    ...KINDS[document.kind],
    beneath: schemeSentence(document),
    facts: [
      [
        { id: 'Angkatan', en: 'Cohort' },
        { id: document.cohortTitle, en: '' },
      ],
      [{ id: 'Waktu pelatihan', en: 'Training dates' }, datesSentence(document)],
      [{ id: 'Jam pelajaran (JP)', en: 'Lesson hours' }, hoursSentence(document)],
    ],
  };
}

/** The words of the second page of a training certificate. */
export function trainingAnnex(document: TrainingDocument): AnnexWording {
  const { attendancePercent } = document.reference;
  const attended = attendancePercent === null ? '' : ` · Kehadiran / Attendance ${quantity(attendancePercent, 'id')}%`;
  return {
    heading: { id: 'Unit, Jam Pelajaran, dan Hasil', en: 'Units, lesson hours and results' },
    hours: true,
    sum: `Terlaksana / Held: ${hoursSentence(document).id}${attended}`,
    legend: LEGEND,
  };
}
