package stance.mcp;

/**
 * What is answered.
 *
 * @param isRefused whether the question was refused
 * @param text JSON as the command line gives it to programs, or why there is none
 */
public record ToolReply(boolean isRefused, String text) {}
