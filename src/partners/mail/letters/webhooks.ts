import { pageUrl } from '../../links';
import type { Letter, LetterValues } from '../letter';

const webhookUrl = ({ webhook }: LetterValues): string => pageUrl(`/partner/webhooks/${webhook}`);

/** What is written to coordinators about their webhooks. Values: `name`, `host`, `webhook`. */
export const WEBHOOK_LETTERS = {
  'webhook-failing': {
    en: (values) => ({
      subject: `Nothing is sent to ${values.host} any more`,
      paragraphs: [
        `For five days, none of the messages to your webhook at ${values.host} could be delivered. It is switched off; what waited for it is not sent.`,
        'Once it works again, switch it on, and send again what you miss from the log of deliveries.',
      ],
      action: { label: 'Look at the webhook', url: webhookUrl(values) },
    }),
    fr: (values) => ({
      subject: `Plus rien n’est envoyé à ${values.host}`,
      paragraphs: [
        `Depuis cinq jours, aucun des messages destinés à votre webhook chez ${values.host} n’a pu être remis. Il est désactivé ; ce qui l’attendait n’est pas envoyé.`,
        'Quand il fonctionnera de nouveau, réactivez-le, et renvoyez depuis le journal des envois ce qui vous manque.',
      ],
      action: { label: 'Voir le webhook', url: webhookUrl(values) },
    }),
  },
  'webhook-gone': {
    en: (values) => ({
      subject: `Nothing is sent to ${values.host} any more`,
      paragraphs: [
        `Your webhook at ${values.host} has answered that it is gone for good (410). It is switched off.`,
      ],
      action: { label: 'Look at the webhook', url: webhookUrl(values) },
    }),
    fr: (values) => ({
      subject: `Plus rien n’est envoyé à ${values.host}`,
      paragraphs: [
        `Votre webhook chez ${values.host} a répondu qu’il n’existe plus (410). Il est désactivé.`,
      ],
      action: { label: 'Voir le webhook', url: webhookUrl(values) },
    }),
  },
} satisfies Record<string, Letter>;
