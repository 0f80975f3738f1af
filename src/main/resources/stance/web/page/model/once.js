/* What is asked for once: while it is on its way, nobody asks again. */

/**
 * Work that is asked for under a key, such as the language and the folders that its answer is of.
 *
 * @param work takes the key
 */
export function once(work) {
  let asked;
  return async (key) => {
    if (asked === key) return;
    asked = key;
    try {
      await work(key);
    } finally {
      if (asked === key) asked = undefined;
    }
  };
}
