import { z } from 'zod';

/** Trades (kejuruan) for which centres of vocational training have instructors and workshops. */
export const Trade = z.enum([
  'business_management',
  'information_technology',
  'agriculture',
  'fishery',
  'food_processing',
  'automotive',
  'welding',
  'electrical',
  'electronics',
  'refrigeration',
  'manufacturing',
  'construction',
  'garment',
  'tourism',
  'beauty',
  'creative_industry',
  'language',
  'logistics',
  'training_methodology',
]);
export type Trade = z.output<typeof Trade>;
