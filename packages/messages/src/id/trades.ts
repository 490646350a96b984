import type { Trade } from '@kompeten/domain';

/** Trades (kejuruan), as centres, curricula and the public list of trainings call them. */
export const trades = {
  business_management: 'Bisnis dan manajemen',
  information_technology: 'Teknologi informasi',
  agriculture: 'Pertanian',
  fishery: 'Perikanan',
  food_processing: 'Pengolahan hasil',
  automotive: 'Otomotif',
  welding: 'Las',
  electrical: 'Listrik',
  electronics: 'Elektronika',
  refrigeration: 'Refrigerasi',
  manufacturing: 'Manufaktur',
  construction: 'Bangunan',
  garment: 'Garmen',
  tourism: 'Pariwisata',
  beauty: 'Tata kecantikan',
  creative_industry: 'Industri kreatif',
  language: 'Bahasa',
  logistics: 'Logistik',
  training_methodology: 'Metodologi pelatihan',
} satisfies Record<Trade, string>;
