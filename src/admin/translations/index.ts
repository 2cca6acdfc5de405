import { type Messages, messagesFromLabels } from './from-labels';
import givenInEnglish from './given-en.json';
import givenInFrench from './given-fr.json';
import ownEnglish from './own-en.json';
import ownFrench from './own-fr.json';
import strapisFrench from './strapi-fr.json';
import auditEnglish from './audit-en.json';
import auditFrench from './audit-fr.json';
import discussionEnglish from './discussion-en.json';
import discussionFrench from './discussion-fr.json';
import historyEnglish from './history-en.json';
import historyFrench from './history-fr.json';
import homeEnglish from './home-en.json';
import homeFrench from './home-fr.json';
import listsEnglish from './lists-en.json';
import listsFrench from './lists-fr.json';
import partnersEnglish from './partners-en.json';
import partnersFrench from './partners-fr.json';
import scheduleEnglish from './schedule-en.json';
import scheduleFrench from './schedule-fr.json';
import translationsEnglish from './translations-en.json';
import translationsFrench from './translations-fr.json';
import workflowEnglish from './workflow-en.json';
import workflowFrench from './workflow-fr.json';

/** What the panel adds to Strapi's own words, or says in their place, by language. */
export const TRANSLATIONS: Record<string, Messages> = {
  en: {
    ...messagesFromLabels('en', givenInEnglish),
    ...ownEnglish,
    ...workflowEnglish,
    ...discussionEnglish,
    ...translationsEnglish,
    ...historyEnglish,
    ...auditEnglish,
    ...scheduleEnglish,
    ...homeEnglish,
    ...listsEnglish,
    ...partnersEnglish,
  },
  fr: {
    ...strapisFrench,
    ...messagesFromLabels('fr', givenInFrench),
    ...ownFrench,
    ...workflowFrench,
    ...discussionFrench,
    ...translationsFrench,
    ...historyFrench,
    ...auditFrench,
    ...scheduleFrench,
    ...homeFrench,
    ...listsFrench,
    ...partnersFrench,
  },
};
