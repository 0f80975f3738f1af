package stance.docs;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A page of the documentation, with its blocks in order. */
record Document(Path path, List<Block> blocks) {

    private static final Pattern INLINE = Pattern.compile("`(\\./stance [^`]+)`");

    /** All of them. */
    static List<Document> all() throws IOException {
        try (var files = Files.walk(Path.of("docs"))) {
            var pages = files.filter(file -> file.toString().endsWith(".md")).sorted();
            return Stream.concat(Stream.of(Path.of("README.md"), Path.of("CONTRIBUTING.md")), pages)
                    .map(Document::read)
                    .toList();
        }
    }

    /** Its path as everybody writes it. */
    String name() {
        return path.toString().replace('\\', '/');
    }

    private static Document read(Path path) {
        try {
            return new Document(path, blocks(Files.readAllLines(path)));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static List<Block> blocks(List<String> lines) {
        var blocks = new ArrayList<Block>();
        for (var i = 0; i < lines.size(); i++) {
            var line = lines.get(i);
            if (line.startsWith("```")) {
                var first = i + 1;
                for (i = first; !lines.get(i).startsWith("```"); ) {
                    i++;
                }
                blocks.add(new Block(first + 1, line.substring("```".length()).strip(), lines.subList(first, i)));
            } else {
                var number = i + 1;
                INLINE.matcher(line)
                        .results()
                        .map(match -> new Block(number, "", List.of(match.group(1))))
                        .forEach(blocks::add);
            }
        }
        return blocks;
    }

    /** Puts other lines in the place of those of a block, in the file, where blocks above it have grown by so much. */
    void replace(Block block, int grown, List<String> lines) throws IOException {
        var all = new ArrayList<>(Files.readAllLines(path));
        var start = block.line() - 1 + grown;
        var old = all.subList(start, start + block.lines().size());
        old.clear();
        old.addAll(lines);
        Files.writeString(path, String.join("\n", all) + "\n");
    }
}
