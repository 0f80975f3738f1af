/* The script of the view "tests", which is loaded when it is opened first. */
import { bring } from './model/views.js';
import { tests } from './tests/tests.js';
import { testing as words } from './tests/words.js';

bring('tests', tests, words);
