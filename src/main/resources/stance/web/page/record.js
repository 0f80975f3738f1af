/* The script of the view "record", which is loaded when it is opened first. */
import { bring } from './model/views.js';
import { record } from './record/record.js';
import { record as words } from './record/words.js';

bring('record', record, words);
