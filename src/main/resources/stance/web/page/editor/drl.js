/* How rules are coloured: by what a word is, no further. */
import { HighlightStyle, StreamLanguage } from '@codemirror/language';
import { tags } from '@lezer/highlight';

const KEYWORDS = /^(?:package|import|global|rule|when|then|end|declare|extends|enum|not|exists|forall|or|in|contains|memberOf|accumulate|null|true|false)$/;

export const drl = StreamLanguage.define({
  name: 'drl',
  token(stream) {
    if (stream.eatSpace()) return null;
    if (stream.match(/^\/\/.*/)) return 'comment';
    if (stream.match(/^"(?:[^"\\]|\\.)*"?/)) return 'string';
    if (stream.match(/^@\w+/)) return 'meta';
    if (stream.match(/^\$\w+/)) return 'variableName';
    if (stream.match(/^\d[\d.]*/)) return 'number';
    const word = stream.match(/^\w+/);
    if (!word) return stream.next() && null;
    if (KEYWORDS.test(word[0])) return 'keyword';
    return /^[A-Z]\w*[a-z]/.test(word[0]) ? 'typeName' : null;
  },
});

/** Ink alone: colour means an answer. */
export const highlighting = HighlightStyle.define([
  { tag: tags.keyword, fontWeight: '700' },
  { tag: tags.typeName, fontWeight: '600' },
  { tag: tags.meta, color: 'var(--ink-2)' },
  { tag: tags.string, color: 'var(--ink-2)', fontStyle: 'italic' },
  { tag: tags.comment, color: 'var(--ink-3)' },
]);
