import { type DynamicModule, Global, Module, type ValueProvider } from '@nestjs/common';
import { Vault } from './secrets/vault.ts';

@Global()
@Module({})
class Shared {}

/** Values that every feature may ask for. */
export function sharedModule(values: ValueProvider[]): DynamicModule {
  const exports = [...values.map(({ provide }) => provide), Vault];
  return { module: Shared, providers: [...values, Vault], exports };
}
