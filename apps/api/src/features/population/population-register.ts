import type { PopulationAnswer } from '@kompeten/domain';

/** What the population register is asked. */
export interface PopulationQuery {
  nik: string;
  fullName: string;
  birthDate: string;
  purpose: string;
}

/** The port to the population register (Dukcapil): it only ever says whether what we have agrees. */
export abstract class PopulationRegister {
  /** Whether it can be asked here at all. */
  abstract readonly offered: boolean;

  /** Whether NIK, name and birth date agree; refuses with `person.population_unreachable` where nobody answers. */
  abstract ask(query: PopulationQuery): Promise<PopulationAnswer>;
}
