/* A scenario dropped anywhere on the page is opened. */
import { openFile } from './opening.js';

addEventListener('dragover', (event) => event.preventDefault());
addEventListener('drop', (event) => {
  event.preventDefault();
  const [file] = event.dataTransfer.files;
  if (file) openFile(file);
});
