package stance.explore.diagram;

import java.util.Arrays;

/** A node: the level that it asks about and, for each option of it, the node that follows. */
final class DiagramNode {

    private final int level;
    private final int[] children;

    DiagramNode(int level, int... children) {
        this.level = level;
        this.children = children;
    }

    int level() {
        return level;
    }

    int child(int option) {
        return children[option];
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof DiagramNode node && node.level == level && Arrays.equals(node.children, children);
    }

    @Override
    public int hashCode() {
        return 31 * level + Arrays.hashCode(children);
    }
}
