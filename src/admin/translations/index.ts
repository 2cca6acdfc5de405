import { type Messages, messagesFromLabels } from './from-labels';
import givenInEnglish from './given-en.json';
import givenInFrench from './given-fr.json';
import ownEnglish from './own-en.json';
import ownFrench from './own-fr.json';
import strapisFrench from './strapi-fr.json';

/** What the panel adds to Strapi's own words, or says in their place, by language. */
export const TRANSLATIONS: Record<string, Messages> = {
  en: { ...messagesFromLabels('en', givenInEnglish), ...ownEnglish },
  fr: { ...strapisFrench, ...messagesFromLabels('fr', givenInFrench), ...ownFrench },
};
