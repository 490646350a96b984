import type { CertificateDesign } from '@kompeten/domain';
import { Injectable } from '@nestjs/common';
import { Transactions, type Tx } from '../../database/transactions.ts';
import { type DesignInForce, DesignRepository } from './design.repository.ts';
import type { TemplatePlace } from './template.table.ts';

/** What is in force for a certificate that is about to be frozen. */
export type DesignToFreeze = DesignInForce;

/** A design never changes, so that a few of them are kept at hand. */
const AT_HAND = 16;

/** The looks that were published: the one in force, and each that a certificate was frozen with. */
@Injectable()
export class CertificateDesignsService {
  private readonly atHand = new Map<string, CertificateDesign>();

  constructor(private readonly transactions: Transactions) {}

  /** The design in force for an issuer and kind; null where certificates have the usual look. */
  inForce(tx: Tx, place: TemplatePlace): Promise<DesignToFreeze | null> {
    return DesignRepository.in(tx).inForce(place);
  }

  /** The design that a certificate was frozen with. */
  async of(id: string): Promise<CertificateDesign> {
    const known = this.atHand.get(id);
    if (known) return known;
    const design = await this.transactions.read((tx) => DesignRepository.in(tx).find(id));
    if (!design) throw new Error('A design that was published is never removed');
    if (this.atHand.size >= AT_HAND) this.atHand.clear();
    this.atHand.set(id, design);
    return design;
  }
}
