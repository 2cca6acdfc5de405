type Said = { en: string; fr: string };

/** One thing that a form asks for. */
type Field = {
  name: string;
  label: Said;
  kind: 'text' | 'password' | 'words';
  autocomplete?: 'name' | 'new-password';
  help?: Said;
  /** Asked only of whoever has no account yet. */
  isForNewAccounts?: true;
};

/** A form behind a link: where it sends the token and what was filled in, and what it says. */
export type Form = {
  sendsTo: string;
  /** What the token is called in what is sent. */
  token: 'token' | 'code';
  /** Where to read, with the token, what the page is about. */
  readsFrom?: string;
  /** A field that is sent twice, as Strapi's own form has it. */
  repeated?: { field: string; as: string };
  title: Said;
  lead: Said;
  fields: Field[];
  button: Said;
  done: Said;
};

const PASSWORD: Field = {
  name: 'password',
  label: { en: 'Password', fr: 'Mot de passe' },
  kind: 'password',
  autocomplete: 'new-password',
  help: {
    en: 'At least 12 characters. Several words that you remember make a good one.',
    fr: 'Au moins 12 caractères. Plusieurs mots que vous retenez en font un bon.',
  },
};

/** The pages, by the last part of their address. */
export const FORMS: Record<string, Form> = {
  confirmation: {
    sendsTo: '/api/partner/applications/confirm',
    token: 'token',
    title: { en: 'Confirm your application', fr: 'Confirmer votre candidature' },
    lead: {
      en: 'Confirm that the application to join the network comes from you.',
      fr: 'Confirmez que la demande d’adhésion au réseau vient de vous.',
    },
    fields: [],
    button: { en: 'Confirm', fr: 'Confirmer' },
    done: {
      en: 'Thank you: your application is with those who look after our partners. They will write to you.',
      fr: 'Merci : votre candidature est entre les mains de l’équipe des partenariats, qui vous écrira.',
    },
  },
  answer: {
    sendsTo: '/api/partner/applications/answer',
    token: 'token',
    title: { en: 'Answer our question', fr: 'Répondre à notre question' },
    lead: {
      en: 'The question is in the message that brought you here.',
      fr: 'La question figure dans le message qui vous a conduit ici.',
    },
    fields: [{ name: 'words', label: { en: 'Your answer', fr: 'Votre réponse' }, kind: 'words' }],
    button: { en: 'Send the answer', fr: 'Envoyer la réponse' },
    done: {
      en: 'Thank you: your answer has been added to your application.',
      fr: 'Merci : votre réponse est jointe à votre candidature.',
    },
  },
  invitation: {
    sendsTo: '/api/partner/invitations/accept',
    token: 'token',
    readsFrom: '/api/partner/invitations/read',
    title: { en: 'Accept an invitation', fr: 'Accepter une invitation' },
    lead: {
      en: 'You are invited to contribute for a partner organisation.',
      fr: 'Vous êtes invité à contribuer pour un organisme partenaire.',
    },
    fields: [
      {
        name: 'name',
        label: { en: 'Your name', fr: 'Votre nom' },
        kind: 'text',
        autocomplete: 'name',
        isForNewAccounts: true,
      },
      { ...PASSWORD, isForNewAccounts: true },
    ],
    button: { en: 'Accept', fr: 'Accepter' },
    done: {
      en: 'Welcome: you can now sign in and contribute.',
      fr: 'Bienvenue : vous pouvez maintenant vous connecter et contribuer.',
    },
  },
  password: {
    sendsTo: '/api/auth/reset-password',
    token: 'code',
    repeated: { field: 'password', as: 'passwordConfirmation' },
    title: { en: 'Choose a new password', fr: 'Choisir un nouveau mot de passe' },
    lead: {
      en: 'Every session of your account ends when the new password is kept.',
      fr: 'Toutes les sessions de votre compte se ferment quand le nouveau mot de passe est enregistré.',
    },
    fields: [PASSWORD],
    button: { en: 'Keep this password', fr: 'Enregistrer ce mot de passe' },
    done: {
      en: 'Your password has been changed. You can sign in with it.',
      fr: 'Votre mot de passe est changé. Vous pouvez l’utiliser pour vous connecter.',
    },
  },
  address: {
    sendsTo: '/api/partner/me/email/confirm',
    token: 'token',
    title: { en: 'Confirm your new address', fr: 'Confirmer votre nouvelle adresse' },
    lead: {
      en: 'From then on you sign in with this address, and are written to at it.',
      fr: 'Vous vous connecterez ensuite avec cette adresse, et nous vous y écrirons.',
    },
    fields: [],
    button: { en: 'Confirm the address', fr: 'Confirmer l’adresse' },
    done: { en: 'Your address has been changed.', fr: 'Votre adresse est changée.' },
  },
};
