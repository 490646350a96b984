import type { ImportKind } from '@kompeten/domain';
import type { KindOfImport } from '../import-kind.ts';
import { cooperatives } from './cooperatives.ts';

/** Everything that can be imported; a new kind is a line here. */
export const kinds: Readonly<Record<ImportKind, KindOfImport>> = { cooperatives };
