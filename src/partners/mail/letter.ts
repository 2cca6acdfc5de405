/** What a letter is made of: it is kept until the letter is sent, so put no secret into it. */
export type LetterValues = Record<string, string | number | null>;

/** What a letter says in one language, between the greeting and the foot that all letters share. */
export type Words = {
  subject: string;
  /** In their order; what somebody else has written is a quote. */
  paragraphs: (string | { quote: string })[];
  /** Where the letter leads. */
  action?: { label: string; url: string };
};

/** One kind of letter, in both languages. The value `name`, where there is one, is greeted. */
export type Letter = { en(values: LetterValues): Words; fr(values: LetterValues): Words };
