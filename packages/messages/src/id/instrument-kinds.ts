import type { InstrumentKind } from '@kompeten/domain';

/** The kinds of instrument by name. */
export const instrumentKinds = {
  multiple_choice: 'Pilihan ganda',
  essay: 'Esai',
  oral: 'Lisan',
  observation: 'Observasi',
  practical: 'Praktik',
  project: 'Proyek',
  portfolio: 'Portofolio',
  interview: 'Wawancara',
  third_party: 'Pihak ketiga',
} satisfies Record<InstrumentKind, string>;
