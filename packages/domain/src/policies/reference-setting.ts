import { z } from 'zod';
import { Instant, text } from '../kernel/schemas.ts';
import { type PolicyDefinition, practice } from './policy-definition.ts';
import { retentionDefinitions } from './retention-definitions.ts';

export type { PolicyDefinition };

/** The policy values the rules use, with their defaults; a deployment changes them as settings. */
export const policyDefinitions = {
  'attendance.minimum_percent': practice(80, 'percent', 100, 'Praktik pelatihan berbasis kompetensi di BLK'),
  'check_in.opens_minutes_before': practice(30, 'minutes', 240, 'Praktik presensi pelatihan di BLK'),
  'check_in.late_after_minutes': practice(15, 'minutes', 120, 'Praktik presensi pelatihan di BLK'),
  'excuse.days_after': practice(3, 'days', 30, 'Praktik tata tertib peserta pelatihan'),
  'lesson_hour.minutes': practice(45, 'minutes', 60, 'Praktik jam pelajaran (JP) pelatihan kerja'),
  'remedial.window_days': practice(30, 'days', 365, 'Praktik remedial BLK'),
  'suspension.lapse_days': practice(14, 'days', 365, 'Ketentuan internal sistem (aturan 22)'),
  'late_entry.days': practice(30, 'days', 365, 'Ketentuan internal sistem (aturan 26)'),
  'attendance.sheet_after_days': practice(0, 'days', 365, 'Ketentuan internal sistem (aturan 26)'),
  'field_kit.valid_days': practice(30, 'days', 365, 'Ketentuan internal sistem (aturan 25)'),
  'qualification.warning_days': practice(90, 'days', 365, 'Praktik pemeliharaan sertifikat instruktur'),
  'instructor_load.week_hours': practice(40, 'lesson_hours', 100, 'Praktik beban mengajar instruktur BLK'),
  'instructor_load.month_hours': practice(160, 'lesson_hours', 400, 'Praktik beban mengajar instruktur BLK'),
  'instructor_load.year_hours': practice(1600, 'lesson_hours', 4000, 'Praktik beban mengajar instruktur BLK'),
  'delegation.max_days': practice(90, 'days', 365, 'SE Kepala BKN 1/SE/I/2021: Plt. paling lama tiga bulan'),
  'feedback.window_days': practice(14, 'days', 90, 'Ketentuan internal sistem'),
  'feedback.minimum_answers': {
    ...practice(5, 'count', 50, 'Ketentuan internal sistem (PRODUK bab 7)'),
    minimum: 3,
  },
  'licence.warning_days': practice(180, 'days', 365, 'Praktik perpanjangan akreditasi dan lisensi balai'),
  'claim_card.valid_days': practice(90, 'days', 365, 'Ketentuan internal sistem'),
  'selection.confirm_days': practice(3, 'days', 60, 'Praktik daftar ulang peserta terpilih di BLK'),
  'applicant.keep_days': practice(365, 'days', 3650, 'Praktik retensi berkas seleksi pelatihan (PRODUK bab 7)'),
  'mentoring.first_follow_up_months': practice(3, 'months', 60, 'Praktik pendampingan pascapelatihan'),
  'mentoring.second_follow_up_months': practice(6, 'months', 60, 'Praktik pendampingan pascapelatihan'),
  'mentoring.third_follow_up_months': practice(12, 'months', 60, 'Praktik pendampingan pascapelatihan'),
  'mentoring.follow_up_window_days': practice(14, 'days', 90, 'Ketentuan internal sistem'),
  'data_request.due_days': {
    ...practice(3, 'days', 3, 'UU 27/2022 (PDP) pasal 30, 32, 40: 3 × 24 jam'),
    confirmed: true,
  },
  'data_request.evidence_keep_days': practice(30, 'days', 365, 'Ketentuan internal sistem (PRODUK bab 7)'),
  'breach.due_days': {
    ...practice(3, 'days', 3, 'UU 27/2022 (PDP) pasal 46: 3 × 24 jam'),
    confirmed: true,
  },
  'breach.notice_keep_days': practice(1825, 'days', 3650, 'Ketentuan internal sistem (PRODUK bab 7)'),
  'appeal.file_days': practice(14, 'days', 365, 'Praktik banding LSP (aturan 8)'),
  'appeal.due_days': practice(14, 'days', 365, 'Praktik penyelesaian banding LSP (aturan 8)'),
  'complaint.due_days': practice(14, 'days', 365, 'Praktik penyelesaian keluhan LSP (PBNSP 201:2014 butir 9.9)'),
  'scheme.validity_months': practice(36, 'months', 120, 'Praktik sertifikasi kompetensi BNSP (PRODUK bab 2)'),
  'scheme.surveillance_months': practice(12, 'months', 120, 'Praktik surveilan LSP (PRODUK bab 2)'),
  'scheme.renewal_opens_months': practice(30, 'months', 120, 'Praktik sertifikasi ulang LSP (PRODUK bab 2)'),
  'scheme.reassessment_days': practice(180, 'days', 1000, 'Praktik asesmen ulang LSP (aturan 12)'),
  'assessor.candidates_a_day': practice(10, 'count', 50, 'Praktik rasio asesor dan asesi LSP (aturan 11)'),
  'assessor.independence_months': practice(24, 'months', 120, 'Praktik ketidakberpihakan LSP (aturan 1)'),
  'panel.quorum': practice(3, 'count', 15, 'Praktik pleno LSP (aturan 2)'),
  'second_marking.percent': {
    ...practice(10, 'percent', 100, 'Praktik penjaminan mutu asesmen LSP'),
    minimum: 1,
  },
  'second_marking.minimum_pairs': {
    ...practice(30, 'count', 1000, 'Praktik statistik kesepakatan penilai'),
    minimum: 10,
  },
  'birth_date_check.tries_per_week': practice(5, 'count', 50, 'Ketentuan internal sistem (PRODUK bab 7)'),
  'verification_record.keep_days': practice(730, 'days', 1000, 'Ketentuan internal sistem (PRODUK bab 7)'),
  'webhook.delivery_keep_days': practice(30, 'days', 365, 'Ketentuan internal sistem (PRODUK bab 7)'),
  ...retentionDefinitions,
} as const satisfies Record<string, PolicyDefinition>;

/** The name of a policy value. */
export type PolicyKey = keyof typeof policyDefinitions;

/** All policy values in force. */
export type Policies = Record<PolicyKey, number>;

/** The defaults, for a deployment that changed nothing. */
export const defaultPolicies = Object.fromEntries(
  Object.entries(policyDefinitions).map(([key, { defaultValue }]) => [key, defaultValue]),
) as Policies;

const keys = Object.keys(policyDefinitions) as [PolicyKey, ...PolicyKey[]];

/** A policy value as the settings page shows it. */
export const ReferenceSetting = z
  .object({
    key: z.enum(keys),
    value: z.number(),
    defaultValue: z.number(),
    unit: z.enum(['percent', 'days', 'months', 'minutes', 'count', 'lesson_hours']),
    source: z.string(),
    confirmed: z.boolean(),
    changedAt: Instant.nullable(),
    /** The value that waits for a second person; null where none does. */
    proposed: z.number().nullable(),
  })
  .meta({ id: 'ReferenceSetting' });
export type ReferenceSetting = z.output<typeof ReferenceSetting>;

/** A change of a policy value, with the text it rests on. */
export const SettingChange = z.strictObject({ value: z.number().min(0).max(10_000), source: text(3, 300) });
export type SettingChange = z.output<typeof SettingChange>;

/** The key of a policy value, from outside. */
export const PolicyKeySchema = z.enum(keys);
