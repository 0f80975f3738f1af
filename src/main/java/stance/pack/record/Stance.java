package stance.pack.record;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import stance.language.Translated;
import stance.problem.Place;

/**
 * One stated position of one actor.
 *
 * @param stated when it was said; it applies from that day on
 * @param until the day from which it no longer holds
 * @param supersedes the id of the stance of the same actor that it replaces
 * @param importance how much it weighs in an alignment, beside its strength; above 0
 * @param texts those of its rules, such as what is missing, that are translated
 * @param place where its rule with the metadata begins
 * @param rules the rules that say it, as the engine gets them; those of the rule with the metadata first
 */
public record Stance(
        String id,
        Translated title,
        Actor actor,
        Topic topic,
        Strength strength,
        Basis basis,
        PartialDate stated,
        Optional<Speaker> speaker,
        Optional<Quote> quote,
        Source source,
        Optional<LocalDate> until,
        Optional<String> supersedes,
        Visibility visibility,
        BigDecimal importance,
        Status status,
        Optional<Translated> note,
        List<Translated> texts,
        Place place,
        List<StanceRule> rules) {

    /** Keeps its own copies. */
    public Stance {
        texts = List.copyOf(texts);
        rules = List.copyOf(rules);
    }

    /** What its rules say is missing or threaten, with its translations. */
    public Translated text(String written) {
        return texts.stream()
                .filter(text -> text.written().equals(written))
                .findFirst()
                .orElse(Translated.of(written));
    }

    /** The rules that say it, as they were written; the one with the metadata first. */
    public List<StanceRule> written() {
        return rules.stream()
                .filter(rule -> rule.side() == Side.WHOLE || rule.side() == Side.MET)
                .map(StanceRule::asWritten)
                .toList();
    }

    /** The same stance, said on another day and holding until another. */
    public Stance dated(PartialDate otherStated, Optional<LocalDate> otherUntil) {
        return new Stance(
                id,
                title,
                actor,
                topic,
                strength,
                basis,
                otherStated,
                speaker,
                quote,
                source,
                otherUntil,
                supersedes,
                visibility,
                importance,
                status,
                note,
                texts,
                place,
                rules);
    }

    /** The same stance in other words, of the same actor and speaker and on the same topic in other words. */
    public Stance worded(
            Translated otherTitle,
            Actor otherActor,
            Topic otherTopic,
            Optional<Speaker> otherSpeaker,
            Optional<Translated> otherNote,
            List<Translated> otherTexts) {
        return new Stance(
                id,
                otherTitle,
                otherActor,
                otherTopic,
                strength,
                basis,
                stated,
                otherSpeaker,
                quote,
                source,
                until,
                supersedes,
                visibility,
                importance,
                status,
                otherNote,
                otherTexts,
                place,
                rules);
    }

    /** The same stance, said by these rules. */
    public Stance withRules(List<StanceRule> others) {
        return new Stance(
                id,
                title,
                actor,
                topic,
                strength,
                basis,
                stated,
                speaker,
                quote,
                source,
                until,
                supersedes,
                visibility,
                importance,
                status,
                note,
                texts,
                place,
                others);
    }

    /** Whether it is still being written. */
    public boolean isDraft() {
        return status == Status.DRAFT;
    }

    /** That of the id, which is unique in a pack: the rules are large, and stances are looked up often. */
    @Override
    public int hashCode() {
        return id.hashCode();
    }
}
