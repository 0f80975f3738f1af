package stance.pack;

/** Hears nothing. */
public final class SilentBoard implements StanceBoard {

    @Override
    public Object thePackage() {
        return this;
    }

    @Override
    public void supports(Object... targets) {}

    @Override
    public void accepts(Object... targets) {}

    @Override
    public void requires(Object... targetsAndMissing) {}

    @Override
    public void opposes(Object... targets) {}

    @Override
    public void rulesOut(Object... targets) {}

    @Override
    public void proposes(Object... factFieldAndValues) {}

    @Override
    public void proposesProvision(Object... typeFieldsAndValues) {}

    @Override
    public void denies(Object... targets) {}

    @Override
    public void threatens(Object... targetsAndMeasure) {}

    @Override
    public void rates(Object... targetAndValue) {}

    @Override
    public void remarks(Object... targets) {}

    @Override
    public void leavesOpen(Object... targetsAndAsked) {}
}
