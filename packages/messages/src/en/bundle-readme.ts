/** How an archive of certificates is checked. */
export const bundleReadme = `AN ARCHIVE OF CERTIFICATES

sertifikat/     the signed PDF files, exactly as they are handed over
daftar.json     code, number and fingerprint (SHA-256) of each file
daftar.json.p7s the signature over daftar.json (detached CMS, DER)

To check the list:
  openssl cms -verify -binary -inform DER -in daftar.json.p7s -content daftar.json \\
    -CAfile root.pem -purpose any -out /dev/null
To check one file: compare what sha256sum says with its fingerprint in the list.

The archive tells how things stood when it was made ("asOf"). A certificate may be revoked later:
how it stands today is always told on the verification page, by the code or QR on the certificate.
`;
