/* A row of a matrix in words: several terms are judged together. */
import { text } from '../words/words.js';
import { listed } from './sentence.js';

export function rowWords(row) {
  if (row === 'package') return text('thePackage');
  const ids = row.split('+');
  return ids.length === 1 ? row : text('together', listed(ids));
}
