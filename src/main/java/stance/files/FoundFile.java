package stance.files;

import java.nio.file.Path;

/**
 * What lies below a folder and is no folder: a file, or what is none, such as a pipe, which whoever reads it refuses.
 *
 * @param path as it was found, below the folder as it was named
 * @param real where it is, without links
 */
public record FoundFile(Path path, Path real) {}
