export interface SecurityContact {
  readonly siteUrl: string;
  readonly publisherUrl: string;
  readonly securityContact?: string | undefined;
  /** A day, ISO 8601. */
  readonly securityExpires: string;
}

/** Where to report a weakness (RFC 9116). Until there is a contact for that, the publisher's own site. */
export const securityText = ({
  siteUrl,
  publisherUrl,
  securityContact,
  securityExpires,
}: SecurityContact): string =>
  [
    `Contact: ${securityContact ?? publisherUrl}`,
    `Expires: ${securityExpires}T00:00:00Z`,
    'Preferred-Languages: sv, en',
    `Canonical: ${new URL('/.well-known/security.txt', siteUrl).href}`,
    '',
  ].join('\n');
