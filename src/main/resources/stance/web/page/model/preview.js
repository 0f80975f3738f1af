/* What each choice of a menu would bring, before it is made. */
import { state, change } from './state.js';
import { question } from './draft.js';
import { evaluation } from './evaluation.js';

const MOST = 24;

/**
 * Works out the verdict of each draft, and keeps them by its name while the menu is open.
 *
 * @param menu that of the menu
 * @param drafts by name
 */
export async function preview(menu, drafts) {
  const { draft } = state;
  change({ preview: { menu, verdicts: {} } });
  for (const [name, each] of Object.entries(drafts).slice(0, MOST)) {
    if (state.menu?.name !== menu || state.draft !== draft) return;
    const asked = question({ ...state, draft: each });
    const verdict = await evaluation(asked.scenario, asked.variant).then((result) => result.verdict).catch(() => undefined);
    if (state.preview?.menu !== menu) return;
    change({ preview: { menu, verdicts: { ...state.preview.verdicts, [name]: verdict } } });
  }
}
