export * from './checkpoint.ts';
export * from './growing-root.ts';
export * from './merkle.ts';
export * from './proof.ts';
export * from './tiles.ts';
