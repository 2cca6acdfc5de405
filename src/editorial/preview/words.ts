import type { Locale } from '../../content-model';

/** What a preview says besides the draft itself. */
export type PreviewWords = {
  house: string;
  draft: string;
  until: (moment: string) => string;
  facts: string;
  yes: string;
  untitled: string;
  expired: { title: string; text: string };
  missing: { title: string; text: string };
};

const WORDS: Record<'en' | 'fr', PreviewWords> = {
  en: {
    house: 'Migration and Integration Clearinghouse',
    draft: 'Draft, not the published text.',
    until: (moment) => `This link works until ${moment} UTC.`,
    facts: 'In brief',
    yes: 'Yes',
    untitled: 'Untitled',
    expired: {
      title: 'This link has expired',
      text: 'Ask whoever sent it to you for a new one.',
    },
    missing: {
      title: 'There is nothing here',
      text: 'The link is not complete, or the draft has been deleted. Ask whoever sent it to you for a new one.',
    },
  },
  fr: {
    house: 'Centre d’échange sur la migration et l’intégration',
    draft: 'Brouillon, et non le texte publié.',
    until: (moment) => `Ce lien fonctionne jusqu’au ${moment} UTC.`,
    facts: 'En bref',
    yes: 'Oui',
    untitled: 'Sans titre',
    expired: {
      title: 'Ce lien a expiré',
      text: 'Demandez-en un nouveau à la personne qui vous l’a envoyé.',
    },
    missing: {
      title: 'Il n’y a rien ici',
      text: 'Le lien est incomplet, ou le brouillon a été supprimé. Demandez-en un nouveau à la personne qui vous l’a envoyé.',
    },
  },
};

/** Answers the words of a preview in a language; in English for a language that has none yet. */
export const wordsIn = (locale: Locale): PreviewWords => (locale === 'fr' ? WORDS.fr : WORDS.en);
