package stance.regress.lint;

import static stance.regress.lint.LintCode.UNCITED_SOURCE;
import static stance.regress.lint.LintCode.UNUSED_NAME;

import java.util.stream.Stream;
import stance.pack.record.Actor;

/** Finds sources that no stance cites, and actors, topics and speakers of whom there is no stance. */
final class Unused implements Check {

    @Override
    public Stream<LintFinding> findings(Subject subject) {
        var pack = subject.pack();
        var stances = pack.stances();
        var sources = pack.sources().values().stream()
                .filter(source -> stances.stream()
                        .noneMatch(stance -> stance.source().id().equals(source.id())))
                .map(source -> LintFinding.of(
                        UNCITED_SOURCE,
                        source.id(),
                        subject.inSources(source.at()),
                        "No stance cites the source " + source.id() + ".",
                        "Take it out, or write down what it says."));
        var topics = pack.info().topics().keySet().stream()
                .filter(topic ->
                        stances.stream().noneMatch(stance -> stance.topic().id().equals(topic)))
                .map(topic -> unused(topic, "No stance is on the topic " + topic + ".", subject));
        var actors = pack.actors().values().stream()
                .filter(actor ->
                        stances.stream().noneMatch(stance -> stance.actor().id().equals(actor.id())))
                .map(actor -> unused(actor.id(), "There is no stance of " + actor.inSentence() + ".", subject));
        var speakers = pack.actors().values().stream().flatMap(actor -> speakers(actor, subject));
        return Stream.of(sources, topics, actors, speakers).flatMap(found -> found);
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
                        "No stance of " + actor.inSentence() + " is in the words of " + speaker + ".",
                        subject));
    }

    private static LintFinding unused(String at, String message, Subject subject) {
        return LintFinding.of(UNUSED_NAME, at, subject.info(), message, "Take it out of pack.json, or use it.");
    }
}
