/* What rules of every pack know, for completion; a test holds it to what the program reads. */

/** The keys of metadata, and of a further rule. */
export const KEYS = ['actor', 'topic', 'strength', 'basis', 'stated', 'speaker', 'quote', 'language', 'translation', 'source', 'until', 'supersedes', 'visibility', 'demands', 'importance', 'status', 'note', 'of'];

/** What a rule may say. */
export const EFFECTS = ['supports', 'accepts', 'requires', 'opposes', 'rulesOut', 'proposes', 'proposesProvision', 'denies', 'threatens', 'remarks', 'rates'];
