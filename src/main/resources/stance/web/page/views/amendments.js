/* The smallest amendments as buttons; comes with the question to the server. */
export function amendments() {
  return '';
}
