import setUp from './global-setup.mjs';
import tearDown from './global-teardown.mjs';

// `npm run cold-start -w @kompeten/e2e`: with a browser and a product of its own as the stories have them, unless one is named.
await setUp();
try {
  const { tellColdStarts } = await import('./cold-start.ts');
  await tellColdStarts();
} finally {
  await tearDown();
}
