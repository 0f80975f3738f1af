/* The script of the view "negotiate", which is loaded when it is opened first. */
import { bring } from './model/views.js';
import { negotiate } from './negotiate/negotiate.js';
import { negotiate as words } from './negotiate/words.js';

bring('negotiate', negotiate, words);
