import { describe, expect, it } from 'vitest';
import { robotsText } from '../../src/feeds/robots.ts';
import { securityText } from '../../src/feeds/securityText.ts';

const settings = {
  siteUrl: 'https://liten.example',
  publisherUrl: 'https://exempelstad.example/',
  securityExpires: '2027-01-01',
};

describe('robots.txt', () => {
  it('keeps crawlers from the desk only, and names the sitemap', () => {
    expect(robotsText(settings.siteUrl)).toBe(
      'User-agent: *\nDisallow: /admin/\n\nSitemap: https://liten.example/sitemap-index.xml\n',
    );
  });
});

describe('security.txt', () => {
  it('says where to report, until when it holds, in which languages, and its own address', () => {
    expect(securityText({ ...settings, securityContact: 'https://exempelstad.example/sakerhet' })).toBe(
      [
        'Contact: https://exempelstad.example/sakerhet',
        'Expires: 2027-01-01T00:00:00Z',
        'Preferred-Languages: sv, en',
        'Canonical: https://liten.example/.well-known/security.txt',
        '',
      ].join('\n'),
    );
  });

  it("leads to the publisher's site until there is a contact", () => {
    expect(securityText(settings)).toContain('Contact: https://exempelstad.example/\n');
  });
});
