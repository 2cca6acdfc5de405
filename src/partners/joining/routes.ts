import { z } from '@strapi/utils';
import { openRoute, type PartnerRoute } from '../partner-route';
import { ANSWER, APPLICATION, CONFIRMATION } from './application';
import { apply } from './apply';
import { answer, confirm } from './confirm';

const RECEIVED = z.strictObject({ next: z.literal('confirm-address') });
const CONFIRMED = z.strictObject({ state: z.literal('confirmed') });
const ANSWERED = z.strictObject({ state: z.literal('answered') });

export const APPLICATION_ROUTES: PartnerRoute[] = [
  openRoute({
    method: 'POST',
    path: '/applications',
    body: APPLICATION,
    told: {
      id: 'apply',
      status: 202,
      summary: {
        en: 'Apply for membership of the network; a letter then asks to confirm the address',
        fr: 'Demander à rejoindre le réseau ; une lettre demande ensuite de confirmer l’adresse',
      },
      answer: RECEIVED,
    },
    async answer({ body }) {
      await apply(body);
      return { status: 202, data: { next: 'confirm-address' } };
    },
  }),
  openRoute({
    method: 'POST',
    path: '/applications/confirm',
    body: CONFIRMATION,
    told: {
      id: 'confirmApplication',
      summary: {
        en: 'Confirm one’s address with the token of the letter',
        fr: 'Confirmer son adresse avec le jeton de la lettre',
      },
      answer: CONFIRMED,
    },
    async answer({ body: { token } }) {
      await confirm(token);
      return { data: { state: 'confirmed' } };
    },
  }),
  openRoute({
    method: 'POST',
    path: '/applications/answer',
    body: ANSWER,
    told: {
      id: 'answerQuestion',
      summary: {
        en: 'Answer a question about one’s application with the token of its letter',
        fr: 'Répondre à une question sur sa candidature avec le jeton de la lettre',
      },
      answer: ANSWERED,
      errors: [409],
    },
    async answer({ body: { token, words } }) {
      await answer(token, words);
      return { data: { state: 'answered' } };
    },
  }),
];
