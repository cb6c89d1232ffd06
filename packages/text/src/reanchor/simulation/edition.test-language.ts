/** An article that remembers where each of its words came from, so that the truth about a claim is known. */

/** One written word with its punctuation; `origin` counts the words of the first edition, null is new. */
export interface EditionWord {
  readonly text: string;
  readonly origin: number | null;
  /** True when an editor changed what it says, not only how it is spelt. */
  readonly isOther?: boolean;
}

export type Sentence = readonly EditionWord[];

/** Paragraphs of sentences. */
export interface Edition {
  readonly paragraphs: readonly (readonly Sentence[])[];
  readonly language: 'ar' | 'en';
}

/** The first edition of a text; lines are paragraphs, a sentence ends with a stop. */
export function firstEdition(text: string, language: 'ar' | 'en'): Edition {
  let origin = 0;
  const paragraphs = text.split('\n').map((line) => {
    const sentences = line.split(/(?<=[.؟?!]) /u);
    return sentences.map((sentence) =>
      sentence.split(' ').map((word): EditionWord => ({ text: word, origin: origin++ })),
    );
  });
  return { paragraphs, language };
}

/** The same edition with every sentence changed. */
export function eachSentence(edition: Edition, change: (sentence: Sentence) => Sentence): Edition {
  const paragraphs = edition.paragraphs.map((sentences) => sentences.map(change));
  return { ...edition, paragraphs };
}
