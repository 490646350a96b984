import {
  type Actor,
  assertCan,
  type CompetencyUnitDetail,
  isIllustrativeSchemeCode,
  type SchemeImport,
  type SchemeKind,
  type SchemeSheetFault,
  type SchemeVersion,
  type SheetScheme,
  saysTheSame,
  schemesOfSheet,
  termsOf,
} from '@kompeten/domain';
import { type Locale, schemeSheetIn } from '@kompeten/messages';
import { Injectable } from '@nestjs/common';
import { newId } from '../../clock.ts';
import { Transactions, type Tx } from '../../database/transactions.ts';
import { readTable } from '../../spreadsheets/spreadsheet.ts';
import { importIssues, textRows } from '../../spreadsheets/text-rows.ts';
import { AuditRepository } from '../audit/audit.repository.ts';
import { CompetenciesService } from '../competencies/competencies.service.ts';
import { PoliciesService } from '../policies/policies.service.ts';
import { SchemeRepository } from './scheme.repository.ts';
import type { SchemeRow } from './scheme.table.ts';
import { schemeKindIn, schemesIn } from './scheme-columns.ts';

/** An upload as it was asked for. */
export interface SchemeUpload {
  content: Buffer;
  dryRun: boolean;
  locale: Locale;
}

interface Planned {
  sheet: SheetScheme;
  kind: SchemeKind;
  /** The scheme of this code and its version of this label, where they are there already. */
  scheme: SchemeRow | undefined;
  version: SchemeVersion | undefined;
}

@Injectable()
export class SchemeImportService {
  constructor(
    private readonly transactions: Transactions,
    private readonly competencies: CompetenciesService,
    private readonly policies: PoliciesService,
  ) {}

  /** Takes the schemes of a spreadsheet, all or none of them; a version that is there never changes (rule 9). */
  async import(upload: SchemeUpload, actor: Actor): Promise<SchemeImport> {
    assertCan(actor, 'scheme.manage');
    const { dryRun, locale } = upload;
    const table = schemesIn(await readTable(upload.content), locale);
    const { schemes, faults } = schemesOfSheet(textRows(table));
    return this.transactions.run(async (tx) => {
      const codes = schemes.flatMap(({ units }) => units.map(({ code }) => code));
      const register = await this.competencies.byCode(tx, codes);
      const titled = schemes.map((scheme) => withTitles(scheme, register));
      const { planned, kinds } = await this.plan(tx, titled, locale);
      const found = [
        ...faults,
        ...kinds,
        ...titled.flatMap((each) => strangers(each, register)),
        ...planned.flatMap(frozen),
      ];
      const rejected = importIssues(
        found.sort((a, b) => a.row - b.row),
        table,
        schemeSheetIn(locale).columns,
        locale,
      );
      if (rejected.length > 0) return { dryRun, accepted: 0, created: 0, same: 0, rejected, warnings: [] };
      const fresh = planned.filter(({ version }) => !version);
      if (!dryRun) await this.save(tx, fresh, actor);
      const same = planned.length - fresh.length;
      return { dryRun, accepted: planned.length, created: fresh.length, same, rejected, warnings: [] };
    });
  }

  private async plan(tx: Tx, sheets: readonly SheetScheme[], locale: Locale) {
    const schemes = await SchemeRepository.in(tx).findByCodes(sheets.map(({ code }) => code));
    const versions = await SchemeRepository.in(tx).versionsOf(schemes.map(({ id }) => id));
    const kinds: (SchemeSheetFault & { values?: string[] })[] = [];
    const planned = sheets.map((sheet): Planned => {
      const scheme = schemes.find(({ code }) => code === sheet.code);
      const version = versions.find(({ schemeId, label }) => schemeId === scheme?.id && label === sheet.label);
      const kind =
        sheet.kind === '' && scheme ? { value: scheme.kind } : schemeKindIn({ kind: 'text', text: sheet.kind }, locale);
      if ('issue' in kind) kinds.push({ row: sheet.row, column: 'kind', ...kind.issue });
      return { sheet, kind: 'value' in kind ? kind.value : 'cluster', scheme, version };
    });
    return { planned, kinds };
  }

  private async save(tx: Tx, planned: readonly Planned[], actor: Actor): Promise<void> {
    const repository = SchemeRepository.in(tx);
    const ids = new Map<string, string>();
    const terms = termsOf({}, await this.policies.all(tx));
    for (const { sheet, kind, scheme } of planned) {
      const { code, title, label, units, groups } = sheet;
      const schemeId = scheme?.id ?? ids.get(code) ?? newId();
      if (!scheme && !ids.has(code)) {
        await repository.insert({ id: schemeId, code, title, kind, illustrative: isIllustrativeSchemeCode(code) });
      }
      ids.set(code, schemeId);
      const named = units.map((unit) => ({ code: unit.code, title: unit.title, group: unit.group }));
      await repository.insertVersion({
        id: newId(),
        schemeId,
        label,
        units: named,
        groups,
        ...terms,
        createdAt: tx.at,
      });
      const event = { type: 'scheme.imported', subjectType: 'scheme', subjectId: schemeId, data: { code, label } };
      await AuditRepository.in(tx).append(actor, [event]);
    }
  }
}

function withTitles(scheme: SheetScheme, register: ReadonlyMap<string, CompetencyUnitDetail>): SheetScheme {
  const units = scheme.units.map((unit) => ({ ...unit, title: register.get(unit.code)?.title ?? unit.title }));
  return { ...scheme, units };
}

/** Units that no standard in the register names: a scheme is made of what is known. */
function strangers({ units }: SheetScheme, register: ReadonlyMap<string, unknown>): SchemeSheetFault[] {
  const unknown = units.filter(({ code }) => code !== '' && !register.has(code));
  return unknown.map(({ row }) => ({ row, column: 'unitCode' as const, code: 'unit_unregistered' }));
}

function frozen({ sheet, version }: Planned): SchemeSheetFault[] {
  if (!version || saysTheSame(version, sheet)) return [];
  return [{ row: sheet.row, column: 'version', code: 'version_frozen' }];
}
