package stance.author;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import stance.author.Fact.Page;
import stance.language.Phrase;
import stance.pack.PolicyPack;
import stance.pack.form.Effect;
import stance.pack.record.Strength;
import stance.pack.record.ToBeWritten;

/**
 * Reads a fact as a stance. Only words of the speaker that were found in the source are STATED; a fact whose words were
 * not found there cites a page that has words, and is REPORTED.
 */
final class FactStance {

    private final PolicyPack pack;
    private final Fact fact;
    private final FactSource sources;
    private final FactSpeaker speakers;
    private final Set<String> others;
    private final List<String> remarks;

    /**
     * What the user should know of it is added to the remarks.
     *
     * @param others the ids of stances that are begun with it
     */
    FactStance(
            PolicyPack pack,
            Fact fact,
            FactSource sources,
            FactSpeaker speakers,
            Set<String> others,
            List<String> remarks) {
        this.pack = pack;
        this.fact = fact;
        this.sources = sources;
        this.speakers = speakers;
        this.others = others;
        this.remarks = remarks;
    }

    /** The request with what the fact says where the user says nothing. */
    StanceRequest complete(StanceRequest request) {
        var names = new FactNames(pack, fact);
        var actor = request.given("actor").orElseGet(names::actor);
        var page = FactPage.of(fact, remarks);
        var values = new LinkedHashMap<String, String>();
        values.put("actor", actor);
        values.put("topic", request.given("topic").orElseGet(() -> names.topic(request)));
        values.put("strength", strength(request));
        values.put("basis", basis());
        values.put("stated", fact.stated());
        page.quote().filter(words -> request.given("quote").isEmpty()).ifPresent(quote -> {
            values.put("quote", quote);
            page.language().ifPresent(language -> values.put("language", language));
            untranslated(page, request).ifPresent(words -> values.put("translation", words));
        });
        values.put("note", note());
        supersedes().ifPresent(id -> values.put("supersedes", id));
        fact.until().ifPresent(until -> values.put("until", until.date()));
        fact.channel().filter("private"::equals).ifPresent(channel -> values.put("visibility", "PRIVATE"));
        tellUnread(page);
        if (request.given("speaker").isEmpty()) {
            var basis = request.given("basis").orElse(values.getOrDefault("basis", ""));
            speakers.id(fact, actor, request.speakerRank(), basis).ifPresent(id -> values.put("speaker", id));
        }
        if (request.given("source").isEmpty()) {
            values.put("source", sources.id(page));
        }
        var whole = request.or(values);
        return new StanceRequest(
                whole.id(),
                Optional.of(whole.title().orElseGet(this::title)),
                whole.metadata(),
                whole.type(),
                whole.tests(),
                Optional.of(whole.effect().orElseGet(this::effect)),
                whole.missing().or(fact::conditions),
                whole.speakerRank());
    }

    /** A red line that says yes excludes nothing; what it insists on is for its author to say. */
    private String strength(StanceRequest request) {
        var strength = Strength.valueOf(fact.hardness().toUpperCase(Locale.ROOT).replace(' ', '_'));
        if (strength == Strength.RED_LINE
                && request.effect().orElseGet(this::effect).isPositive()) {
            remarks.add(
                    "A red line that says yes excludes nothing: it is FIRM here. Say with @demands what it insists on.");
            return Strength.FIRM.name();
        }
        return strength.name();
    }

    private void tellUnread(Page cited) {
        var unread = new ArrayList<>(fact.unread());
        if (fact.corroborating().stream().anyMatch(page -> !page.equals(cited))) {
            unread.add("corroborated_by");
        }
        if (!unread.isEmpty()) {
            remarks.add("Not taken over from the fact, since a stance has no place for it: " + String.join(", ", unread)
                    + ".");
        }
    }

    private String title() {
        var title = Wording.title(fact.position());
        if (title.endsWith("...")) {
            remarks.add("The title was cut: write an assertion of at most 80 characters.");
        }
        return title;
    }

    private Effect effect() {
        return switch (fact.polarity()) {
            case "accepts" -> Effect.ACCEPTS;
            case "supports", "proposes" -> Effect.SUPPORTS;
            case "conditional" -> Effect.REQUIRES;
            case "denies-under-discussion" -> Effect.DENIES;
            default -> Effect.OPPOSES;
        };
    }

    private String basis() {
        var isOwn = fact.quoteWordsOf().filter("speaker"::equals).isPresent();
        if (fact.basis().equals("stated") && !(isOwn && isFound())) {
            remarks.add("The words are not the speaker's own, or were not found in the source: it is REPORTED.");
            return "REPORTED";
        }
        return fact.basis().toUpperCase(Locale.ROOT);
    }

    private boolean isFound() {
        return fact.verified()
                .filter(List.of("exact", "near-corrected")::contains)
                .isPresent();
    }

    /** What stands for the translation of words that are not English, where nobody has given one. */
    private Optional<String> untranslated(Page page, StanceRequest request) {
        var language = page.language().orElse("en");
        var isEnglish = language.equals("en") || language.startsWith("en-");
        if (isEnglish || request.given("translation").isPresent()) {
            return Optional.empty();
        }
        if (request.isDraft()) {
            remarks.add("The words are not English: write @translation.");
            return Optional.of(ToBeWritten.TRANSLATION.words());
        }
        throw Refusal.of(
                "facts.translation",
                fact.place(),
                Phrase.of(
                        "The quote of %s is not English [%s]: \"%s\"",
                        fact.id(), language, page.quote().orElse("")),
                Phrase.of("Give what it says in English with --translation \"...\", or begin a draft with --draft."));
    }

    private Optional<String> supersedes() {
        var id = fact.supersedes();
        if (id.isPresent() && pack.stance(id.get()).isEmpty() && !others.contains(id.get())) {
            remarks.add("The fact supersedes " + id.get() + ", which is no stance of the pack: that is left out.");
            return Optional.empty();
        }
        return id;
    }

    /** How the sheet read the words. */
    private String note() {
        return Stream.of(
                        Optional.of(fact.position()),
                        fact.hardnessWhy().map(why -> "Held as " + fact.hardness() + ": " + why),
                        fact.conditions().map(condition -> "Condition: " + condition),
                        fact.until().flatMap(until -> until.why().map(why -> "Until " + until.date() + ": " + why)),
                        fact.notes())
                .flatMap(Optional::stream)
                .map(text -> text.endsWith(".") ? text : text + ".")
                .collect(Collectors.joining(" "));
    }
}
