import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { applications, audit, candidateIdentities } from '@kompeten/contract';
import type { Voucher } from '@kompeten/domain';
import {
  type ApplicationStage,
  aCandidate,
  anApplicationStage,
  answer,
  checkAll,
  handedIn,
} from '../../testing/application-stage.ts';
import { aBody } from '../../testing/assessment-builders.ts';
import { signedIn } from '../../testing/builders.ts';
import { startTestApi, type TestApi } from '../../testing/test-api.ts';
import { letter, witnesses } from '../../testing/voucher-builders.ts';

describe('the identity of a candidate', () => {
  let api: TestApi;
  let stage: ApplicationStage;
  beforeAll(async () => {
    api = await startTestApi();
    stage = await anApplicationStage(api);
  });
  afterAll(() => api?.stop());

  const refused = (pointer: string, code: string) => ({
    ...{ status: 422, code: 'request.invalid', params: { issues: [{ pointer, code }] } },
  });

  it('stands on a voucher that body and assessor name, and later on a NIK; no other body is told (rule 24)', async () => {
    const accepted = await answer(
      stage,
      await checkAll(stage, await handedIn(stage, await aCandidate(stage))),
      'accept',
    );
    const { id, bodyId, schemeVersionId, fullName } = accepted;
    const params = { applicationId: id };
    const { getCandidateIdentity, nameCandidateNik, nameCandidateVoucher } = candidateIdentities;
    const seen = (by = stage.manager) => by.call(getCandidateIdentity, { params });
    const vouch = (voucher: Voucher, version: number, by = stage.manager) =>
      by.call(nameCandidateVoucher, { params, body: { version, voucher } });
    const open = await seen();
    expect(open).toMatchObject({
      voucher: null,
      lacksVoucher: true,
      person: { identityReason: 'Diuji tanpa dokumen' },
    });
    await expect(vouch({ ...letter, date: '2999-01-01' }, open.version)).rejects.toMatchObject(
      refused('/voucher/date', 'letter_in_future'),
    );
    const { version } = await vouch(letter, open.version, stage.assessor);
    await expect(vouch(witnesses, open.version)).rejects.toMatchObject({ code: 'application.stale' });
    const named = { lacksVoucher: false, voucher: { voucher: letter, recordedByName: 'Asesor Uji' } };
    expect(await seen()).toMatchObject(named);
    const elsewhere = await signedIn(api, {
      role: 'certification_manager',
      certificationBodyId: (await aBody(api)).id,
    });
    await expect(seen(elsewhere)).rejects.toMatchObject({ code: 'application.not_found' });
    const auditor = await signedIn(api, { role: 'auditor' });
    await expect(seen(auditor)).rejects.toMatchObject({ code: 'identity.forbidden' });
    const value = '3599990302900777';
    const other = { fullName: 'Orang Lain', birthDate: '1990-02-03', identity: { kind: 'nik' as const, value } };
    const known = { bodyId, schemeVersionId, person: other };
    await stage.manager.call(applications.enterApplication, { body: known });
    const nik = (typed: string) => stage.manager.call(nameCandidateNik, { params, body: { version, nik: typed } });
    await expect(nik('3510060302900000')).rejects.toMatchObject(refused('/nik', 'nik_malformed'));
    expect(await nik('359999 030290 0777')).toMatchObject({
      ...{ ...named, version: version + 1, person: { fullName, identityKind: 'nik', identityLast4: '0777' } },
    });
    const { warnings } = await stage.manager.call(applications.getApplication, { params });
    expect(warnings).toEqual(['merge_case_opened', 'nik_region_unknown']);
    await expect(vouch(witnesses, version + 1)).rejects.toMatchObject({ code: 'application.has_document' });
    const { items } = await auditor.call(audit.listAuditEvents, { query: { subjectId: id, limit: 2 } });
    expect(items.map(({ type, data }) => [type, data])).toMatchObject([
      ['application.nik_named', { mergeCaseOpened: true }],
      ['application.voucher_named', { kind: 'village_letter' }],
    ]);
    expect(JSON.stringify(items)).not.toMatch(/474|0777/);
  });
});
