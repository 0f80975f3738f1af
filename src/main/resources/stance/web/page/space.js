/* The script of the view "space", which is loaded when it is opened first. */
import { bring } from './model/views.js';
import { space } from './space/space.js';
import { space as words } from './space/words.js';

bring('space', space, words);
