package stance.pack.profile;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import stance.pack.form.RuleForm;
import stance.problem.Problems;

/**
 * Lays a file of rules or declarations out as the house writes it: one annotation and one condition in a line, more than
 * two constraints in a line each, and what is longer than {@value #WIDTH} columns. Comments stay with what they stood at,
 * and no word of the file changes.
 */
public final class RuleLayout {

    private static final int WIDTH = 120;
    private static final int MOST_IN_A_LINE = 2;
    private static final int INDENT = 4;

    private final List<Piece> pieces;
    private final LaidOut out = new LaidOut();
    private int at;

    private RuleLayout(List<Piece> pieces) {
        this.pieces = pieces;
    }

    /** The file laid out, in which a second time nothing changes; empty after a problem was noted. */
    public static Optional<String> of(String file, String text, Problems problems) {
        ProfileReader.read(file, text, problems);
        if (problems.hasErrors()) {
            return Optional.empty();
        }
        var lines = new RuleLayout(Piece.of(text)).file();
        return Optional.of(text.contains("\r\n") ? lines.replaceAll("(?<!\r)\n", "\r\n") : lines);
    }

    /** One rule laid out, with a line break at its end. */
    public static String of(RuleForm rule) {
        var file = new RuleLayout(Piece.of("package any\n" + FormPrinter.print(rule))).file();
        return file.substring(file.indexOf("rule "));
    }

    private String file() {
        out.line(0, without(";", 2));
        if (is("import")) {
            out.blank();
        }
        while (is("import")) {
            out.line(0, through(until(1, "import", "global", "rule", "declare", ""), ";"));
        }
        if (is("global")) {
            out.blank();
            out.line(0, through(until(1, "rule", "declare", ""), ";"));
        }
        while (!is("")) {
            out.blank();
            unit();
        }
        var last = pieces.get(at).before();
        if (!last.isEmpty()) {
            out.blank();
            last.forEach(comment -> out.comment(0, comment));
        }
        return out.toString();
    }

    private void unit() {
        if (is("rule")) {
            rule();
        } else if (pieces.get(at + 1).is("enum")) {
            enumDeclaration();
        } else {
            type();
        }
        out.line(0, take(1));
    }

    private void rule() {
        out.line(0, take(2));
        annotations(1);
        out.line(0, take(1));
        while (!is("then")) {
            condition(take(close(open(at)) + 1 - at));
        }
        out.line(0, take(1));
        while (!is("end")) {
            out.line(1, through(until(0, ";"), ";"));
        }
    }

    private void annotations(int depth) {
        while (is("@")) {
            out.line(depth, without(";", pieces.get(at + 2).is("(") ? 5 : 2));
        }
    }

    private void enumDeclaration() {
        out.line(0, take(3));
        while (!pieces.get(at - 1).is(";")) {
            var name = at + 1;
            out.narrow(1, take((pieces.get(name).is("(") ? close(name) + 1 : name) + 1 - at));
        }
        while (!is("end")) {
            out.line(1, without(";", 3));
        }
    }

    private void type() {
        out.line(0, take(4));
        annotations(1);
        while (!is("end")) {
            // The name of a set has four words before its element.
            out.narrow(1, without(";", pieces.get(at + 3).is(".") ? 10 : 3));
            annotations(2);
        }
    }

    private void condition(List<Piece> condition) {
        var opening = opening(condition);
        var parts = parts(condition, opening);
        var isFlat = INDENT + LaidOut.flat(condition).length() <= WIDTH
                && parts.size() <= (isOfPattern(condition) ? MOST_IN_A_LINE : Integer.MAX_VALUE)
                && condition.subList(0, condition.size() - 1).stream().noneMatch(Piece::isCommented);
        if (isFlat || parts.isEmpty()) {
            out.line(1, condition);
            return;
        }
        out.line(1, condition.subList(0, opening + 1));
        parts.forEach(part -> part(2, part));
        out.line(1, condition.subList(closing(condition, opening), condition.size()));
    }

    /** A constraint, which goes on in the next lines with an operator first where it is too long. */
    private void part(int depth, List<Piece> part) {
        var joints = INDENT * depth + LaidOut.flat(part).length() <= WIDTH ? List.<Integer>of() : joints(part);
        if (joints.isEmpty()) {
            out.line(depth, part);
            return;
        }
        out.line(depth, part.subList(0, joints.get(0)));
        for (var index = 0; index < joints.size(); index++) {
            var end = index + 1 < joints.size() ? joints.get(index + 1) : part.size();
            part(depth + 1, part.subList(joints.get(index), end));
        }
    }

    /** Where the outermost operators stand; of both kinds, those that bind less. */
    private static List<Integer> joints(List<Piece> part) {
        var level = Integer.MAX_VALUE;
        var isEither = false;
        var joints = new ArrayList<Integer>();
        var depth = 0;
        for (var index = 1; index < part.size(); index++) {
            var piece = part.get(index);
            depth += piece.is("(") ? 1 : piece.is(")") ? -1 : 0;
            if (piece.is("||", "&&") && (depth < level || (depth == level && piece.is("||") && !isEither))) {
                joints.clear();
                level = depth;
                isEither = piece.is("||");
            }
            if (piece.is(isEither ? "||" : "&&") && depth == level) {
                joints.add(index);
            }
        }
        return joints;
    }

    private static boolean isOfPattern(List<Piece> condition) {
        return !condition.get(0).is("(", "accumulate");
    }

    /** The parenthesis whose parts are written below each other: that of the pattern, or that of several. */
    private static int opening(List<Piece> condition) {
        var first = IntStream.range(0, condition.size())
                .filter(index -> condition.get(index).is("("))
                .findFirst()
                .orElseThrow();
        var isAround = condition.get(0).is("not", "exists", "forall") && first == 1;
        return !isAround
                ? first
                : IntStream.range(first + 1, condition.size())
                        .filter(index -> condition.get(index).is("("))
                        .findFirst()
                        .orElseThrow();
    }

    private static int closing(List<Piece> condition, int opening) {
        var depth = 0;
        for (var index = opening; index < condition.size(); index++) {
            depth += condition.get(index).is("(") ? 1 : condition.get(index).is(")") ? -1 : 0;
            if (depth == 0) {
                return index;
            }
        }
        throw new IllegalStateException("The grammar read a parenthesis that does not close.");
    }

    /** What stands between the commas, or before each "or". */
    private static List<List<Piece>> parts(List<Piece> condition, int opening) {
        var parts = new ArrayList<List<Piece>>();
        var closing = closing(condition, opening);
        var depth = 0;
        var from = opening + 1;
        for (var index = opening + 1; index < closing; index++) {
            depth += condition.get(index).is("(") ? 1 : condition.get(index).is(")") ? -1 : 0;
            if (depth == 0 && condition.get(index).is(",", ";")) {
                parts.add(condition.subList(from, index + 1));
                from = index + 1;
            } else if (depth == 0 && condition.get(index).is("or")) {
                parts.add(condition.subList(from, index));
                from = index;
            }
        }
        if (from < closing) {
            parts.add(condition.subList(from, closing));
        }
        return parts;
    }

    private boolean is(String text) {
        return pieces.get(at).is(text);
    }

    private List<Piece> take(int number) {
        var taken = pieces.subList(at, at + number);
        at += number;
        return taken;
    }

    /** The pieces up to an index, which end with this sign whether it is written or not. */
    private List<Piece> through(int end, String sign) {
        var taken = new ArrayList<>(take(end - at));
        if (is(sign) && !pieces.get(at - 1).is(sign)) {
            taken.addAll(take(1));
        }
        if (!taken.get(taken.size() - 1).is(sign)) {
            var last = taken.remove(taken.size() - 1);
            taken.add(new Piece(last.text(), last.before(), List.of()));
            taken.add(new Piece(sign, List.of(), last.behind()));
        }
        return taken;
    }

    /** The next pieces without a sign behind them that may be left out; its comments stay. */
    private List<Piece> without(String sign, int number) {
        var taken = take(number);
        if (is(sign)) {
            var behind = taken.get(number - 1).behind();
            behind.addAll(pieces.get(at).before());
            behind.addAll(pieces.get(at).behind());
            at++;
        }
        return taken;
    }

    private int until(int from, String... texts) {
        return IntStream.range(at + from, pieces.size())
                .filter(index -> pieces.get(index).is(texts))
                .findFirst()
                .orElseThrow();
    }

    private int open(int from) {
        return IntStream.range(from, pieces.size())
                .filter(index -> pieces.get(index).is("("))
                .findFirst()
                .orElseThrow();
    }

    private int close(int opening) {
        return opening + closing(pieces.subList(opening, pieces.size()), 0);
    }
}
