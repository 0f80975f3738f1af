/* The script of the view "rules", which is loaded when it is opened first. */
import { bring } from './model/views.js';
import { rules } from './rules/rules.js';
import { ruling as words } from './rules/words.js';

bring('rules', rules, words);
