import { IntlMessageFormat } from 'intl-messageformat';
import { describe, expect, test } from 'vitest';
import { TRANSLATIONS } from '../../../src/admin/translations';
import { askedForBy, type Messages, messagesOf, PACKAGES } from '../../support/strapi-messages';

/** Messages that nobody is shown, and why. */
const NOT_SHOWN: [reason: string, pattern: RegExp][] = [
  ['paid editions', /auditLogs|Settings\.(sso|content-history|page\.)|purchase|trial|ee\.warning/i],
  ['paid editions', /FreeTrial|UpsellBanner|admin-seats|link-upgrade|content-releases\./],
  [
    'paid artificial intelligence',
    /\bai\b|AITranslation|ai-translations|aiLocalizations|aiMetadata/,
  ],
  ['paid artificial intelligence', /metadata|create-metadata|\.ai\./i],
  ['paid history', /^content-manager\.history\./],
  ['first steps with Strapi, switched off', /^tours\.|GuidedTour|Onboarding|MediaLibraryBanner/],
  ['advertising, switched off', /NpsSurvey|BlockLink|deploy-now|^Usecase|MarketPlace/],
  [
    'advertising, switched off',
    /InstallPluginPage|PluginCard|notification\.version|HomePage\.(welcome|community)/,
  ],
  ['plugins that are not installed', /^global\.plugins\.(documentation|graphql|sentry)/],
  ['development only', /AutoReload|coming\.soon|Status\.beta|http:\/\//],
];

const isShown = (key: string): boolean => !NOT_SHOWN.some(([, pattern]) => pattern.test(key));

const french: Messages = {
  ...Object.assign({}, ...PACKAGES.map((strapi) => messagesOf(strapi, 'fr'))),
  ...TRANSLATIONS.fr,
};
const shown = Object.entries(french).filter(([key]) => isShown(key));

describe('the French of what people of the desk see', () => {
  test.each(PACKAGES)('has every message of $code', (strapi) => {
    const keys = Object.keys({ ...messagesOf(strapi, 'en'), ...askedForBy(strapi) });
    expect(keys.length).toBeGreaterThan(20);
    expect(keys.filter((key) => isShown(key) && !(key in french))).toEqual([]);
  });

  test('has messages that can be formatted', () => {
    const broken = shown.filter(([, text]) => {
      try {
        return !new IntlMessageFormat(text, 'fr');
      } catch {
        return true;
      }
    });
    expect(broken).toEqual([]);
  });

  test('has curly apostrophes, ellipses and guillemets', () => {
    const wrong = /\w'\w|\.\.\.|[^=]"[^"{}]+"/;
    expect(shown.filter(([, text]) => wrong.test(text))).toEqual([]);
  });

  test('has no-break spaces before punctuation that stands apart', () => {
    const wrong = / [;:!?»]|« |[\p{L})][;!?](?:\s|$)|[\p{L})]:(?:\s|$)/u;
    expect(shown.filter(([, text]) => wrong.test(text))).toEqual([]);
  });
});
