import { createHmac } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { comparableName, DomainError, PopulationAnswer } from '@kompeten/domain';
import { z } from 'zod';
import type { Config } from '../../config.ts';
import { type PopulationQuery, PopulationRegister } from './population-register.ts';

const PATIENCE_MS = 10_000;

/** Nobody is asked: the check is not offered. */
export class NoPopulationRegister extends PopulationRegister {
  readonly offered = false;

  async ask(): Promise<PopulationAnswer> {
    throw new DomainError('person.population_check_off');
  }
}

const Residents = z.array(z.object({ nik: z.string(), fullName: z.string(), birthDate: z.string() }));

/** A stand-in for development and tests: people in a file of the data folder. */
export class FilePopulationRegister extends PopulationRegister {
  readonly offered = true;

  constructor(private readonly path: string) {
    super();
  }

  async ask({ nik, fullName, birthDate }: PopulationQuery): Promise<PopulationAnswer> {
    if (!existsSync(this.path)) throw new DomainError('person.population_unreachable');
    const found = Residents.parse(JSON.parse(readFileSync(this.path, 'utf8'))).find((one) => one.nik === nik);
    if (!found) return 'unknown';
    const isSame = comparableName(found.fullName) === comparableName(fullName) && found.birthDate.startsWith(birthDate);
    return isSame ? 'agrees' : 'differs';
  }
}

/** The deployment's own gateway to Dukcapil: one signed question a person, answered with `{ answer }`. */
export class HttpPopulationRegister extends PopulationRegister {
  readonly offered = true;

  constructor(private readonly gateway: { url: string; secret: string }) {
    super();
  }

  async ask(query: PopulationQuery): Promise<PopulationAnswer> {
    const body = JSON.stringify(query);
    const mark = createHmac('sha256', this.gateway.secret).update(body).digest('hex');
    const response = await fetch(this.gateway.url, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'x-kompeten-signature': `sha256=${mark}` },
      body,
      redirect: 'error',
      signal: AbortSignal.timeout(PATIENCE_MS),
    }).catch(() => null);
    const said = response?.ok ? Said.safeParse(await response.json().catch(() => null)) : null;
    // Whatever kept the register from answering, the person before us is told that it did not.
    if (!said?.success) throw new DomainError('person.population_unreachable');
    return said.data.answer;
  }
}

const Said = z.object({ answer: PopulationAnswer });

/** The register that the settings name. */
export function populationRegisterOf({ population, dataFolder }: Config): PopulationRegister {
  if (population.kind === 'http') return new HttpPopulationRegister(population);
  if (population.kind === 'file') return new FilePopulationRegister(join(dataFolder, 'dukcapil.json'));
  return new NoPopulationRegister();
}
