import type { INestApplicationContext } from '@nestjs/common';
import { loadDemoAccounts } from './demo-accounts.ts';

/** A part of the demo story; parts run in order and each is written through the services, as people would. */
export type DemoPart = (app: INestApplicationContext) => Promise<void>;

/** The demo story, told once into an empty database. */
export const demoParts: readonly DemoPart[] = [loadDemoAccounts];
