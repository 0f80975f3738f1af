/* The script of the view "learn", which is loaded when it is opened first. */
import { bring } from './model/views.js';
import { learn } from './learn/learn.js';
import { learn as words } from './learn/words.js';

bring('learn', learn, words);
