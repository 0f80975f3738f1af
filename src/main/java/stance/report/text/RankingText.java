package stance.report.text;

import stance.report.words.RankingWords;

/** The best packages of a sweep and the front, for people. */
final class RankingText {

    private RankingText() {}

    static void print(RankingWords words, Lines lines) {
        lines.wrap(words.best() + ":", 0, 2);
        for (var ranked : words.ranking().top()) {
            lines.wrap(words.heading(ranked) + "   " + words.shares(ranked), 2, 4);
            lines.wrap(words.options(ranked), 4, 6);
        }
        words.asGood().ifPresent(line -> lines.wrap(line, 2, 4));
        lines.gap();
        lines.wrap(words.front() + ":", 0, 2);
        for (var point : words.ranking().front()) {
            lines.wrap(words.values(point), 2, 4);
            lines.wrap(words.packages(point), 4, 6);
        }
        lines.gap();
        lines.wrap(words.scale(), 0, 2).gap();
    }
}
