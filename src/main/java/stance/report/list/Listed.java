package stance.report.list;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import stance.list.ActorListing;
import stance.list.Lifetime;
import stance.list.Lifetime.Reason;
import stance.list.SourceListing;
import stance.list.StanceListing;
import stance.list.Timeline;
import stance.list.VocabularyListing;
import stance.pack.PolicyPack;
import stance.pack.form.Annotation;
import stance.pack.form.RuleForm;
import stance.pack.profile.FormPrinter;
import stance.pack.record.Actor;
import stance.pack.record.Stance;
import stance.pack.record.StanceRule;
import stance.report.text.Lines;
import stance.report.text.StrengthMarks;
import stance.report.text.Style;
import stance.report.words.Counts;
import stance.report.words.Dates;
import stance.report.words.Sentences;
import stance.report.words.Stamp;

/** Turns of phrase, heads and feet that the listings share. */
final class Listed {

    private Listed() {}

    /** What is listed, and of which pack. */
    static void head(Lines lines, Style style, String title, PolicyPack pack) {
        var where = pack.id() + ", record until " + pack.info().recordUntil();
        lines.sides(title, style.bold(title), where, style.dim(where)).gap();
    }

    /** How much it was, and what is needed to cite it. */
    static void foot(Lines lines, Style style, String count, PolicyPack pack) {
        var right = Stamp.of(pack).words();
        lines.sides(count, count, right, style.dim(right));
    }

    static String day(LocalDate day) {
        return Dates.words(day);
    }

    /** A stance by id and title. */
    static String named(Stance stance) {
        return stance.id() + " " + stance.title();
    }

    /** How firmly it is held, how it is known, who said it and when. */
    static String about(Stance stance, Style style) {
        var who = stance.speaker().map(speaker -> ", " + speaker.name()).orElse("");
        return StrengthMarks.words(stance.strength(), style) + ", "
                + stance.basis().words() + who + ", " + Dates.words(stance.stated());
    }

    /** When it was said, and from when it counts where that is another day. */
    static String stated(Stance stance) {
        var words = Dates.words(stance.stated());
        var day = day(stance.stated().counts());
        return words.equals(day) ? words : words + " (counts from " + day + ")";
    }

    /** The stances that took its place, with their dates. */
    static String successors(StanceListing.Entry entry) {
        return entry.successors().stream()
                .map(other -> named(other) + " (" + Dates.words(other.stated()) + ")")
                .collect(Collectors.joining("; "));
    }

    /** When a rule of a stance holds and what it then says; the metadata of the first one stand elsewhere. */
    static String rule(StanceRule rule, Stance stance) {
        var form = rule.form();
        var isFirst = rule.equals(stance.rules().get(0));
        var annotations = isFirst ? List.<Annotation>of() : form.annotations();
        return FormPrinter.print(new RuleForm(form.at(), form.name(), annotations, form.conditions(), form.effects()));
    }

    /** The actors of a pack. */
    static String actors(PolicyPack pack) {
        var names = pack.actors().values().stream().map(Actor::name).toList();
        return names.isEmpty() ? "none" : Sentences.joined(names);
    }

    /** How much a pack holds. */
    static String holdings(PolicyPack pack) {
        return Counts.of(pack.stances().size(), "stance") + ", "
                + Counts.of(pack.vocabulary().statable().size(), "type") + " of provision, "
                + Counts.of(pack.sources().size(), "source");
    }

    /** How many stances an actor has, how firm, and of which time. */
    static String stances(ActorListing.Entry entry) {
        var first = entry.first();
        var last = entry.last();
        if (first.isEmpty() || last.isEmpty()) {
            return "No stance: it is silent on everything.";
        }
        var span = first.equals(last)
                ? "of " + Dates.words(first.get())
                : "from " + Dates.words(first.get()) + " to " + Dates.words(last.get());
        return Counts.of(entry.count(), "stance") + " (" + Counts.byStrength(entry.stances()) + ") " + span;
    }

    /** Someone who speaks for an actor, and how often. */
    static String voice(ActorListing.Voice voice) {
        var speaker = voice.speaker();
        return speaker.name() + ", " + speaker.office() + " (" + speaker.id() + ", rank " + speaker.rank() + "): "
                + Counts.of(voice.stances(), "stance");
    }

    /** Which stances cite a source. */
    static String citations(SourceListing.Entry entry) {
        var stances = ids(entry.stances());
        return stances.isEmpty() ? "No stance cites it." : "Cited by " + stances + ".";
    }

    /** Which stances look at a type of provision. */
    static String users(VocabularyListing.Entry entry) {
        var stances = ids(entry.stances());
        return stances.isEmpty() ? "No stance looks at it." : "Stances that look at it: " + stances;
    }

    private static String ids(List<Stance> stances) {
        return stances.stream().map(Stance::id).collect(Collectors.joining(", "));
    }

    /** The day of an event, as precise as it is known. */
    static String day(Timeline.Event event) {
        return event.kind() == Timeline.Kind.SAID ? Dates.words(event.stance().stated()) : day(event.day());
    }

    /** That a stance ended, in a sentence. */
    static String ended(Timeline.Event event) {
        var how = event.kind() == Timeline.Kind.EXPIRED
                ? "no longer holds from this day on."
                : "is superseded by " + event.successor().map(Listed::named).orElse("") + ".";
        return "\"" + event.stance().title() + "\" " + how;
    }

    /** How a stance ended, such as {@code superseded by MX-2 on 1 May 2026}. */
    static String end(Lifetime.End end) {
        return end.reason() == Reason.EXPIRED
                ? "expired on " + day(end.day())
                : "superseded by " + end.successor().map(Stance::id).orElse("") + " on " + day(end.day());
    }
}
