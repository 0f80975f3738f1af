/* The script of the view "compare", which is loaded when it is opened first. */
import { bring } from './model/views.js';
import { compare } from './compare/compare.js';
import { compare as words } from './compare/words.js';

bring('compare', compare, words);
