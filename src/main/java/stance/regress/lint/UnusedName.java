package stance.regress.lint;

import java.util.List;
import java.util.stream.Stream;
import stance.language.Phrase;
import stance.pack.record.Actor;
import stance.problem.Severity;

/** Finds actors, topics and speakers of whom there is no stance. */
final class UnusedName implements Check {

    static final LintCode CODE =
            LintCode.of("unused-name", Severity.WARNING, "No stance is of an actor, a topic or a speaker.");

    @Override
    public List<LintCode> codes() {
        return List.of(CODE);
    }

    @Override
    public Stream<LintFinding> findings(Subject subject) {
        var pack = subject.pack();
        var stances = pack.stances();
        var topics = pack.info().topics().keySet().stream()
                .filter(topic ->
                        stances.stream().noneMatch(stance -> stance.topic().id().equals(topic)))
                .map(topic -> unused(topic, Phrase.of("No stance is on the topic %s.", topic), subject));
        var actors = pack.actors().values().stream()
                .filter(actor ->
                        stances.stream().noneMatch(stance -> stance.actor().id().equals(actor.id())))
                .map(actor -> unused(actor.id(), Phrase.of("There is no stance of %s.", actor.inSentence()), subject));
        var speakers = pack.actors().values().stream().flatMap(actor -> speakers(actor, subject));
        return Stream.of(topics, actors, speakers).flatMap(found -> found);
    }

    private static Stream<LintFinding> speakers(Actor actor, Subject subject) {
        return actor.speakers().keySet().stream()
                .filter(speaker -> subject.pack().stances().stream()
                        .filter(stance -> stance.actor().id().equals(actor.id()))
                        .noneMatch(stance -> stance.speaker()
                                .filter(known -> known.id().equals(speaker))
                                .isPresent()))
                .map(speaker -> unused(
                        actor.id() + "." + speaker,
                        Phrase.of("No stance of %s is in the words of %s.", actor.inSentence(), speaker),
                        subject));
    }

    private static LintFinding unused(String at, Phrase message, Subject subject) {
        return LintFinding.of(CODE, at, subject.info(), message, Phrase.of("Take it out of pack.json, or use it."));
    }
}
