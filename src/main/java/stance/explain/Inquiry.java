package stance.explain;

/** A question about facts; rules that ask alike have the same one. */
record Inquiry(TypeQuestions subject, int number) {}
