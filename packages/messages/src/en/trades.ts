import type { trades as source } from '../id/trades.ts';

/** Trades (kejuruan), as centres, curricula and the public list of trainings call them. */
export const trades: typeof source = {
  business_management: 'Business and management',
  information_technology: 'Information technology',
  agriculture: 'Agriculture',
  fishery: 'Fishery',
  food_processing: 'Food processing',
  automotive: 'Automotive',
  welding: 'Welding',
  electrical: 'Electrical',
  electronics: 'Electronics',
  refrigeration: 'Refrigeration',
  manufacturing: 'Manufacturing',
  construction: 'Construction',
  garment: 'Garment',
  tourism: 'Tourism',
  beauty: 'Beauty',
  creative_industry: 'Creative industry',
  language: 'Languages',
  logistics: 'Logistics',
  training_methodology: 'Training methodology',
};
