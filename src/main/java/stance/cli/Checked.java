package stance.cli;

/** Options, or a command, that can be refused before the work begins. {@link OutputCheck} asks all of them. */
interface Checked {

    /**
     * Looks at what was asked for.
     *
     * @throws stance.problem.RefusedException if it cannot be followed
     */
    void check();
}
