/* Runs the scenarios of the folder as tests. */
import { change } from './state.js';
import * as api from './api.js';
import { refuse } from './actions.js';

export async function runTests() {
  change({ isBusy: true, tests: null, coverage: null });
  try {
    change({ tests: await api.get('/tests') });
    change({ coverage: await api.get('/coverage'), isBusy: false });
  } catch (failure) {
    refuse(failure);
    change({ isStale: false });
  }
}
