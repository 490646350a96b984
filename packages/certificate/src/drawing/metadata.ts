/** What the document says about itself, outside its pages. */
export interface DocumentInfo {
  Title?: string;
  Author?: string;
  Subject?: string;
  Producer?: string;
  Creator?: string;
  CreationDate?: Date;
  ModDate?: Date;
}

/** The XMP metadata of a PDF/A-3a and PDF/UA-1 document (ISO 19005-3 §6.6, ISO 14289-1 §5). */
export function archivalMetadata(info: DocumentInfo): string {
  const created = (info.CreationDate ?? new Date(0)).toISOString().replace(/\.\d+Z$/, 'Z');
  return [
    description('xmp="http://ns.adobe.com/xap/1.0/"', [
      `<xmp:CreateDate>${created}</xmp:CreateDate>`,
      `<xmp:ModifyDate>${created}</xmp:ModifyDate>`,
      `<xmp:CreatorTool>${escaped(info.Creator)}</xmp:CreatorTool>`,
    ]),
    description('dc="http://purl.org/dc/elements/1.1/"', [
      `<dc:title><rdf:Alt><rdf:li xml:lang="x-default">${escaped(info.Title)}</rdf:li></rdf:Alt></dc:title>`,
      `<dc:creator><rdf:Seq><rdf:li>${escaped(info.Author)}</rdf:li></rdf:Seq></dc:creator>`,
      `<dc:description><rdf:Alt><rdf:li xml:lang="x-default">${escaped(info.Subject)}</rdf:li></rdf:Alt></dc:description>`,
    ]),
    description('pdf="http://ns.adobe.com/pdf/1.3/"', [`<pdf:Producer>${escaped(info.Producer)}</pdf:Producer>`]),
    description('pdfuaid="http://www.aiim.org/pdfua/ns/id/"', ['<pdfuaid:part>1</pdfuaid:part>']),
    UNIVERSAL_ACCESS_SCHEMA,
  ].join('\n');
}

/** Text made safe inside XML: an ampersand or a less-than sign in a name would break the document's archival form. */
export function escaped(text = ''): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
}

function description(namespace: string, lines: string[]): string {
  return `<rdf:Description rdf:about="" xmlns:${namespace}>\n${lines.join('\n')}\n</rdf:Description>`;
}

// PDF/A allows a foreign schema such as pdfuaid only where it is described (ISO 19005-3 §6.6.2.3.3).
const UNIVERSAL_ACCESS_SCHEMA = `<rdf:Description rdf:about=""
 xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/"
 xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#"
 xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#">
<pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType="Resource">
<pdfaSchema:schema>PDF/UA identification schema</pdfaSchema:schema>
<pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>
<pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>
<pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource">
<pdfaProperty:name>part</pdfaProperty:name>
<pdfaProperty:valueType>Integer</pdfaProperty:valueType>
<pdfaProperty:category>internal</pdfaProperty:category>
<pdfaProperty:description>Part of the PDF/UA standard</pdfaProperty:description>
</rdf:li></rdf:Seq></pdfaSchema:property>
</rdf:li></rdf:Bag></pdfaExtension:schemas>
</rdf:Description>`;
