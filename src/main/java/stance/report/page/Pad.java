package stance.report.page;

import org.commonmark.node.CustomNode;

/** A blank that keeps the cells of a Markdown table apart; nothing in HTML. */
final class Pad extends CustomNode {}
