/* Runs the scenarios of the folder as tests. */
import { state, change } from './state.js';
import * as api from './api.js';

/** Runs them; what they show is of the folders as they are until these change, and is then asked for anew. */
export async function runTests() {
  change({ isBusy: true, tests: null, coverage: null, areTestsAsked: true });
  try {
    change({ tests: await api.get('/tests') });
    change({ coverage: await api.get('/coverage') });
  } finally {
    change({ isBusy: false });
  }
}

/** What was shown of the folders as they were goes; where it is in view, or on its way, it comes again. */
export async function testAgain() {
  change({ tests: null, coverage: null });
  if (state.areTestsAsked && state.place.screen === 'tests') await runTests();
}
