package stance.author;

import java.util.List;
import java.util.Optional;
import stance.author.Fact.Page;

/** Chooses the page that a stance cites: another one that has words, where the words were not found on the first. */
final class FactPage {

    private static final String NOT_FOUND = "not-found";

    private FactPage() {}

    /** The page, and to the remarks why it is not the first one. */
    static Page of(Fact fact, List<String> remarks) {
        if (fact.verified().filter(NOT_FOUND::equals).isEmpty()) {
            return fact.page();
        }
        var other = closest(fact);
        if (other.isPresent()) {
            remarks.add("The words were not found in the source of the fact: \""
                    + other.get().title() + "\" is cited instead, with its words.");
            return other.get();
        }
        remarks.add(
                "The words were not found in the source of the fact, and no other page has any: @quote is left out.");
        var page = fact.page();
        return new Page(page.title(), page.publisher(), page.date(), page.url(), Optional.empty(), Optional.empty());
    }

    /** With the same words, or else in the same language, or else any. */
    private static Optional<Page> closest(Fact fact) {
        var words = fact.page().quote().orElse("");
        var pages = fact.corroborating().stream()
                .filter(page -> page.quote().isPresent())
                .toList();
        return pages.stream()
                .filter(page ->
                        page.quote().filter(quote -> quote.contains(words)).isPresent())
                .findFirst()
                .or(() -> pages.stream()
                        .filter(page -> page.language().equals(fact.page().language()))
                        .findFirst())
                .or(() -> pages.stream().findFirst());
    }
}
