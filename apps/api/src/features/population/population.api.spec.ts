import { createHmac } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { audit, enrolments } from '@kompeten/contract';
import { ConfigError, readConfig } from '../../config.ts';
import { signedIn } from '../../testing/builders.ts';
import { startReceiver } from '../../testing/receiver.ts';
import { startTestApi, type TestApi } from '../../testing/test-api.ts';
import {
  aCohort,
  aPerson,
  aTrainingStage,
  enrolled,
  moved,
  type TrainingStage,
} from '../../testing/training-builders.ts';
import { HttpPopulationRegister, populationRegisterOf } from './population-registers.ts';

describe('the population register', () => {
  let api: TestApi;
  let stage: TrainingStage;
  let cohortId: string;
  beforeAll(async () => {
    api = await startTestApi({ env: { KOMPETEN_DUKCAPIL: 'file' } });
    stage = await aTrainingStage(api);
    cohortId = (await aCohort(stage)).id;
    await moved(stage, cohortId, 'open_enrolment');
  });
  afterAll(() => api?.stop());

  const residents = (list: { nik: string; fullName: string; birthDate: string }[]) =>
    writeFileSync(join(api.dataFolder, 'dukcapil.json'), JSON.stringify(list));
  const check = (enrolmentId: string, purpose = 'Verifikasi peserta', by = stage.operator) =>
    by.call(enrolments.checkPopulation, { params: { enrolmentId }, body: { purpose } });

  it('is asked with a purpose that stays in the trail; a difference is a remark and bars nothing', async () => {
    const person = aPerson();
    const nik = person.identity.kind === 'nik' ? person.identity.value : '';
    const { id } = await enrolled(stage, cohortId, person);
    residents([]);
    expect(await check(id)).toEqual({ answer: 'unknown' });
    residents([{ nik, fullName: 'Orang Lain', birthDate: '1990-04-17' }]);
    expect(await check(id)).toEqual({ answer: 'differs' });
    const warnings = async () => {
      const { items } = await stage.operator.call(enrolments.listEnrolments, { params: { cohortId }, query: {} });
      return items.find((one) => one.id === id)?.warnings;
    };
    expect(await warnings()).toEqual(['population_differs']);
    residents([{ nik, fullName: person.fullName.toUpperCase(), birthDate: '1990-04-17' }]);
    expect(await check(id)).toEqual({ answer: 'agrees' });
    expect(await warnings()).toEqual([]);
    const auditor = await signedIn(api, { role: 'auditor' });
    const { items } = await auditor.call(audit.listAuditEvents, { query: { type: 'enrolment.population_checked' } });
    expect(items.map(({ data }) => data.answer)).toEqual(['agrees', 'differs', 'unknown']);
    expect(items[0]?.data).toEqual({ cohortId, purpose: 'Verifikasi peserta', answer: 'agrees' });
  });

  it('is asked by the own centre only, about somebody with a NIK, and never without a purpose', async () => {
    const { id } = await enrolled(stage, cohortId);
    await expect(check(id, 'x')).rejects.toMatchObject({ code: 'request.invalid' });
    await expect(check(id, 'Verifikasi', stage.instructor)).rejects.toMatchObject({ status: 403 });
    const stranger = await signedIn(api, { role: 'operator' });
    await expect(check(id, 'Verifikasi', stranger)).rejects.toMatchObject({ status: 404 });
    const none = aPerson({ identity: { kind: 'none', reason: 'Surat desa 1/2026' } });
    const without = await enrolled(stage, cohortId, none);
    await expect(check(without.id)).rejects.toMatchObject({ code: 'person.no_nik' });
  });

  it('is off unless somebody says how it is asked, and the stand-in stays on one machine', async () => {
    expect(await stage.operator.call(enrolments.getPopulationCheck, {})).toEqual({ offered: true });
    const off = populationRegisterOf(readConfig({}));
    expect(off.offered).toBe(false);
    const query = { nik: '1', fullName: 'A', birthDate: '1990-01-01', purpose: 'Uji' };
    await expect(off.ask(query)).rejects.toMatchObject({ code: 'person.population_check_off' });
    expect(() => readConfig({ KOMPETEN_DUKCAPIL: 'file', HOST: '0.0.0.0' })).toThrow(ConfigError);
    expect(() => readConfig({ KOMPETEN_DUKCAPIL: 'http' })).toThrow(ConfigError);
  });

  it('is a signed question to the gateway; where nobody answers it is said', async () => {
    const secret = 'sixteen-or-longer';
    const gateway = await startReceiver();
    const register = new HttpPopulationRegister({ url: gateway.url, secret });
    const query = { nik: '3510061704900001', fullName: 'Siti', birthDate: '1990-04-17', purpose: 'Verifikasi' };
    gateway.answer = (response) => void response.writeHead(200).end('{"answer":"differs"}');
    expect(await register.ask(query)).toBe('differs');
    const [{ body, headers } = { body: '', headers: {} }] = gateway.received;
    expect(JSON.parse(body)).toEqual(query);
    expect(headers['x-kompeten-signature']).toBe(`sha256=${createHmac('sha256', secret).update(body).digest('hex')}`);
    gateway.answer = (response) => void response.writeHead(200).end('{"answer":"maybe"}');
    await expect(register.ask(query)).rejects.toMatchObject({ code: 'person.population_unreachable' });
    await gateway.stop();
    await expect(register.ask(query)).rejects.toMatchObject({ code: 'person.population_unreachable' });
  });
});
