/* The script of the view "timeline", which is loaded when it is opened first. */
import { bring } from './model/views.js';
import { timeline } from './timeline/timeline.js';
import { timeline as words } from './timeline/words.js';

bring('timeline', timeline, words);
