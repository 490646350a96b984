import { DomainError } from '@kompeten/domain';
import { Injectable } from '@nestjs/common';
import { CentresService } from '../../centres/centres.service.ts';
import { type Acting, type ImportActs, RowsRefused, type SaidRow } from '../import-acts.ts';
import type { CentreRow } from '../kinds/centres.ts';

/** What rows of centres do. */
@Injectable()
export class CentreRows implements ImportActs<CentreRow> {
  constructor(private readonly centres: CentresService) {}

  /** The centre of the same number unit, else of the same name in the same region. */
  async find([first]: readonly SaidRow<CentreRow>[], { tx }: Acting): Promise<string | null> {
    return first ? ((await this.centres.known(tx, first.values))?.id ?? null) : null;
  }

  /** A new centre. */
  async create([first]: readonly SaidRow<CentreRow>[], { actor }: Acting): Promise<string> {
    if (!first) throw new DomainError('import.empty');
    return (await this.centres.create(first.values, actor)).id;
  }

  /** What the row says otherwise; of which kind a centre is does not change. */
  async change(id: string, [first]: readonly SaidRow<CentreRow>[], { tx, actor }: Acting): Promise<void> {
    if (!first) return;
    const { kind: said, ...given } = first.values;
    const { version, kind } = await this.centres.of(tx, id);
    if (kind !== said) throw new RowsRefused([{ row: first.row, field: 'kind', code: 'centre_kind_fixed' }]);
    await this.centres.change(id, { ...given, version }, actor);
  }

  /** At which cell a refusal is told. */
  fieldOf(code: string): string {
    if (code === 'centre.number_unit_taken') return 'numberUnit';
    return code === 'region.unknown' ? 'regionCode' : 'name';
  }
}
