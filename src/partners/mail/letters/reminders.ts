import { languageName } from '../../../editorial';
import { pageUrl } from '../../links';
import type { Letter, LetterValues, Words } from '../letter';
import { day, quoted } from '../words';

type Language = 'en' | 'fr';

/** What the job that reminds puts into the value `due`, as JSON. */
type Item = {
  kind: 'draft' | 'verification';
  organization: string;
  documentId: string;
  locale: string;
  title: string;
  day: string;
};

const MOST_LISTED = 40;

const itemsIn = ({ due }: LetterValues, kind: Item['kind']): Item[] =>
  (JSON.parse(String(due)) as Item[]).filter((item) => item.kind === kind);

const itemUrl = ({ organization, documentId, locale }: Item): string =>
  pageUrl(`/partner/resources/${documentId}`, { organization, locale });

type Said = {
  subject(drafts: number, verifications: number): string;
  verifications(count: number): string;
  verification(item: Item): string;
  drafts(count: number): string;
  draft(item: Item): string;
  more(count: number): string;
  open: string;
};

const isOne = (language: Language, count: number): boolean =>
  new Intl.PluralRules(language).select(count) === 'one';

const EN: Said = {
  subject: (drafts, verifications) =>
    [
      ...(verifications > 0
        ? [`${verifications} ${isOne('en', verifications) ? 'record' : 'records'} to verify`]
        : []),
      ...(drafts > 0 ? [`${drafts} ${isOne('en', drafts) ? 'draft' : 'drafts'} left lying`] : []),
    ].join(', '),
  verifications: (count) =>
    isOne('en', count)
      ? 'This published record is due for verification. Please read it again, correct what has changed, and confirm that the rest is still right:'
      : 'These published records are due for verification. Please read them again, correct what has changed, and confirm that the rest is still right:',
  verification: (item) =>
    `${quoted('en', item.title)}, due on ${day('en', item.day)}: ${itemUrl(item)}`,
  drafts: (count) =>
    isOne('en', count)
      ? 'Nobody has changed this draft for a while. Finish and submit it, or delete it:'
      : 'Nobody has changed these drafts for a while. Finish and submit them, or delete them:',
  draft: (item) =>
    `${quoted('en', item.title)} (${languageName(item.locale, 'en')}), last changed on ${day('en', item.day)}: ${itemUrl(item)}`,
  more: (count) => `And ${count} more.`,
  open: 'Open your organisation’s records',
};

const FR: Said = {
  subject: (drafts, verifications) =>
    [
      ...(verifications > 0
        ? [`${verifications} ${isOne('fr', verifications) ? 'fiche' : 'fiches'} à vérifier`]
        : []),
      ...(drafts > 0
        ? [`${drafts} ${isOne('fr', drafts) ? 'brouillon' : 'brouillons'} en attente`]
        : []),
    ].join(', '),
  verifications: (count) =>
    isOne('fr', count)
      ? 'Cette fiche publiée est à vérifier. Merci de la relire, de corriger ce qui a changé et de confirmer que le reste est toujours juste :'
      : 'Ces fiches publiées sont à vérifier. Merci de les relire, de corriger ce qui a changé et de confirmer que le reste est toujours juste :',
  verification: (item) =>
    `${quoted('fr', item.title)}, à vérifier avant le ${day('fr', item.day)} : ${itemUrl(item)}`,
  drafts: (count) =>
    isOne('fr', count)
      ? 'Personne n’a modifié ce brouillon depuis un certain temps. Terminez-le et soumettez-le, ou supprimez-le :'
      : 'Personne n’a modifié ces brouillons depuis un certain temps. Terminez-les et soumettez-les, ou supprimez-les :',
  draft: (item) =>
    `${quoted('fr', item.title)} (${languageName(item.locale, 'fr')}), modifié le ${day('fr', item.day)} : ${itemUrl(item)}`,
  more: (count) => `Et ${count} de plus.`,
  open: 'Ouvrir les fiches de votre organisme',
};

function listed(
  items: Item[],
  intro: (count: number) => string,
  tell: (item: Item) => string,
  more: (count: number) => string,
): string[] {
  if (items.length === 0) return [];
  const left = items.length - MOST_LISTED;
  return [
    intro(items.length),
    ...items.slice(0, MOST_LISTED).map(tell),
    ...(left > 0 ? [more(left)] : []),
  ];
}

function wordsIn(said: Said, values: LetterValues): Words {
  const [drafts, verifications] = [itemsIn(values, 'draft'), itemsIn(values, 'verification')];
  return {
    subject: said.subject(drafts.length, verifications.length),
    paragraphs: [
      ...listed(verifications, said.verifications, said.verification, said.more),
      ...listed(drafts, said.drafts, said.draft, said.more),
    ],
    action: { label: said.open, url: pageUrl('/partner/resources', {}) },
  };
}

/** What owners are reminded of. Values: `name`, `due`. */
export const REMINDER_LETTERS = {
  reminder: { en: (values) => wordsIn(EN, values), fr: (values) => wordsIn(FR, values) },
} satisfies Record<string, Letter>;
