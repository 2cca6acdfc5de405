import { TRANSLATIONS } from './translations';

const STRAPIS_ENDING = / \| Strapi$/;

const ourName = (): string =>
  (TRANSLATIONS[document.documentElement.lang] ?? TRANSLATIONS.en)['clearinghouse.title'];

/** Ends every page's title with the clearinghouse's name; Strapi writes its own into each. */
export function nameDocument(): void {
  const rename = () => {
    if (document.title === 'Strapi Admin') document.title = ourName();
    if (STRAPIS_ENDING.test(document.title)) {
      document.title = document.title.replace(STRAPIS_ENDING, ` | ${ourName()}`);
    }
  };
  new MutationObserver(rename).observe(document.head, {
    childList: true,
    characterData: true,
    subtree: true,
  });
  rename();
}
