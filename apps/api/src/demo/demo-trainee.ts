import type { Certificate } from '@kompeten/domain';
import sharp from 'sharp';
import { MyCertificatesService } from '../features/certificates/my-certificates.service.ts';
import { MyDataRequestsService } from '../features/data-rights/my-data-requests.service.ts';
import { RecordedBatchesService } from '../features/recorded/recorded-batches.service.ts';
import { RecordedImportService } from '../features/recorded/recorded-import.service.ts';
import { ShareLinksService } from '../features/sharing/share-links.service.ts';
import { SharedAnswersService } from '../features/sharing/shared-answers.service.ts';
import { ContactsService } from '../features/sign-in-codes/contacts.service.ts';
import type { UploadedFile } from '../http/call.ts';
import { peopleOf } from './demo-certificates.ts';
import { TRAINEE_NAME } from './demo-people.ts';
import type { Story } from './story.ts';

const HEADING = 'Nomor sertifikat;Nama pemegang;Tanggal lahir;Jenis;Program;Tanggal terbit;Berlaku sampai';
const PROGRAMME = 'Dasar-dasar Perkoperasian';

/** The register of the years before the product: three that were confirmed, one of them no longer in force. */
const OLDER = [
  `017/BPVP-SGR/2019;Sumarni;12/03/1978;;${PROGRAMME};02/05/2019;`,
  `018/BPVP-SGR/2019;Suparman;1969;;${PROGRAMME};02/05/2019;02/05/2022`,
  `019/BPVP-SGR/2019;I Made Wirawan;21/09/1984;Surat keterangan mengikuti pelatihan;${PROGRAMME};02/05/2019;`,
];

/** A part of it that waits for the second person. */
const WAITING = [
  `041/BPVP-SGR/2020;Rukmini Handayani;03/07/1990;;${PROGRAMME};14/09/2020;`,
  `042/BPVP-SGR/2020;Yohanes Tefa;1981;;${PROGRAMME};14/09/2020;`,
];

/** What the trainee of the demo account does with what is theirs: shares it, is reachable, asks for a name to be put right. */
export async function tellTraineesHalf(story: Story): Promise<void> {
  const trainee = story.actor('trainee');
  const [certificate] = (await story.the(MyCertificatesService).list(trainee)).items;
  const enrolment = (await peopleOf(story)).find(({ person }) => person.fullName === TRAINEE_NAME);
  if (!certificate || !enrolment) throw new Error('The trainee of the demo story has no certificate');
  await tellSharing(story, certificate);
  const operator = story.actor('centre.manager');
  await story.the(ContactsService).verify(enrolment.id, '0812-0000-0117', operator);
  const requests = story.the(MyDataRequestsService);
  const { id } = await requests.correctName(
    {
      ...{ certificateId: certificate.id, correctName: `${TRAINEE_NAME} Putri`, cause: 'typo' },
      evidence: 'KTP saya tunjukkan kepada operator balai; nama belakang tidak tercetak.',
    },
    trainee,
  );
  await requests.addEvidence(id, await photoOfCard(), trainee);
}

/** What stands for a photo of an identity card: nobody's card is shown in a demonstration. */
async function photoOfCard(): Promise<UploadedFile> {
  const words =
    '<svg width="800" height="500"><rect width="100%" height="100%" fill="#dbe7ef"/><text x="60" y="270" font-family="sans-serif" font-size="72" fill="#223">CONTOH / SPECIMEN</text></svg>';
  return { name: 'ktp.jpg', type: 'image/jpeg', content: await sharp(Buffer.from(words)).jpeg().toBuffer() };
}

async function tellSharing(story: Story, { id }: Pick<Certificate, 'id'>): Promise<void> {
  const trainee = story.actor('trainee');
  const links = story.the(ShareLinksService);
  const shop = await links.create(id, { extent: 'answer_and_file', days: 30, label: 'Lamaran di toko desa' }, trainee);
  const bank = await links.create(id, { extent: 'answer', days: 7, label: 'Bank' }, trainee);
  const token = shop.path?.split('/').at(-1) ?? '';
  for (let look = 0; look < 3; look += 1) await story.the(SharedAnswersService).open(token, true);
  await story.the(SharedAnswersService).file(token);
  await links.withdraw(bank.id, trainee);
}

/** The centre records its older register: one file confirmed by the second person, one that waits. */
export async function tellOlderRegister(story: Story): Promise<void> {
  const sent = async (rows: readonly string[], fileName: string) => {
    const content = Buffer.from([HEADING, ...rows].join('\r\n'));
    const upload = { content, fileName, dryRun: false, locale: 'id' as const };
    return story.the(RecordedImportService).import(story.centre('segara').id, upload, story.actor('centre.manager'));
  };
  const { batchId, rejected } = await sent(OLDER, 'register-2019.csv');
  if (batchId === null || rejected.length > 0) throw new Error('The older register of the demo story is not right');
  await story.the(RecordedBatchesService).approve(batchId, story.actor('centre.head'));
  await sent(WAITING, 'register-2020.csv');
}
