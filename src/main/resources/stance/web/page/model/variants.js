/* What comes of the file as written and of each of its variants, with what is heard on the page. */
import { state, change } from './state.js';
import { evaluation } from './evaluation.js';

/** Works them out, unless that is done. */
export async function look() {
  const { saved, hearing, language, isBegun, variants } = state;
  if (!saved || isBegun || (variants?.saved === saved && variants.hearing === hearing && variants.language === language)) return;
  change({ variants: { saved, hearing, language, verdicts: {} } });
  const { expect, ...scenario } = saved;
  for (const name of ['', ...Object.keys(saved.variants ?? {})]) {
    const verdict = await evaluation(scenario, name).then((result) => result.verdict).catch(() => undefined);
    if (state.variants?.saved !== saved || state.variants.hearing !== hearing) return;
    change({ variants: { ...state.variants, verdicts: { ...state.variants.verdicts, [name]: verdict } } });
  }
}
