/*
 * The text of a file of rules, as an element of its own: <rule-editor>. It stands in a script that is loaded when it is wanted, and
 * knows nothing of the page but what it is given: what is known to complete, what is wrong and where, and its label. Its styles are
 * sheets of its shadow root, which the Content-Security-Policy lets through.
 */
import { EditorState, Compartment } from '@codemirror/state';
import { EditorView, drawSelection, highlightActiveLine, keymap, lineNumbers } from '@codemirror/view';
import { defaultKeymap, history, historyKeymap } from '@codemirror/commands';
import { bracketMatching, syntaxHighlighting } from '@codemirror/language';
import { autocompletion, completionKeymap } from '@codemirror/autocomplete';
import { lintGutter, lintKeymap, setDiagnostics } from '@codemirror/lint';
import { completes } from './completion.js';
import { drl, highlighting } from './drl.js';
import { look } from './look.js';

class RuleEditor extends HTMLElement {
  constructor() {
    super();
    this.knows = {};
    this.labelling = new Compartment();
    const root = this.attachShadow({ mode: 'open', delegatesFocus: true });
    const told = EditorView.updateListener.of((update) => {
      if (update.docChanged && !update.transactions.some((each) => each.isUserEvent('given'))) this.tell();
    });
    this.view = new EditorView({
      root,
      parent: root,
      state: EditorState.create({
        extensions: [
          lineNumbers(), history(), drawSelection(), highlightActiveLine(), bracketMatching(), EditorView.lineWrapping,
          drl, syntaxHighlighting(highlighting), look, lintGutter(), told,
          autocompletion({ override: [(context) => completes(context, this.knows)] }),
          // Tab is left alone: it leads on.
          keymap.of([...completionKeymap, ...lintKeymap, ...historyKeymap, ...defaultKeymap]),
          this.labelling.of([]),
        ],
      }),
    });
  }

  tell() {
    this.dispatchEvent(new CustomEvent('edited', { detail: this.view.state.doc.toString() }));
  }

  set label(words) {
    this.view.dispatch({ effects: this.labelling.reconfigure(EditorView.contentAttributes.of({ 'aria-label': words, tabindex: '0' })) });
  }

  set known(known) {
    this.knows = known;
  }

  /** Text that comes from elsewhere, and the line that is shown of it. */
  set given({ text, line }) {
    const { state } = this.view;
    if (state.doc.toString() === text) return;
    this.view.dispatch({ changes: { from: 0, to: state.doc.length, insert: text }, userEvent: 'given' });
    const at = this.view.state.doc.line(Math.min(Math.max(line, 1), this.view.state.doc.lines)).from;
    this.view.dispatch({ selection: { anchor: at }, effects: EditorView.scrollIntoView(at, { y: 'start' }) });
  }

  /** What is wrong: { line, column, message }, counted from 1. */
  set problems(problems) {
    const said = JSON.stringify(problems);
    if (said === this.said) return;
    this.said = said;
    const { doc } = this.view.state;
    const diagnostics = problems.filter((each) => each.line >= 1 && each.line <= doc.lines).map(({ line, column, message }) => {
      const { from, to, text } = doc.line(line);
      const start = Math.min(from + Math.max(column - 1, 0), to);
      const word = /^[@$\w"]+/.exec(text.slice(start - from))?.[0].length ?? 0;
      return { from: start, to: Math.min(start + Math.max(word, 1), to), severity: 'error', message };
    });
    this.view.dispatch(setDiagnostics(this.view.state, diagnostics));
  }

  /** Puts the cursor there. */
  show(line, column) {
    const { doc } = this.view.state;
    const { from, to } = doc.line(Math.min(Math.max(line, 1), doc.lines));
    const at = Math.min(from + Math.max(column - 1, 0), to);
    this.view.dispatch({ selection: { anchor: at }, effects: EditorView.scrollIntoView(at, { y: 'center' }) });
    this.view.focus();
  }
}

customElements.define('rule-editor', RuleEditor);
