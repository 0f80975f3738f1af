package stance.pack;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import stance.json.JsonReader;
import stance.language.Language;
import stance.language.Phrase;
import stance.pack.check.DemandChecker;
import stance.pack.check.FactTypes;
import stance.pack.check.PartChecker;
import stance.pack.check.RuleChecker;
import stance.pack.demand.Sides;
import stance.pack.form.PackForm;
import stance.pack.profile.ProfileReader;
import stance.pack.record.PackInfo;
import stance.pack.record.PackInfoReader;
import stance.pack.record.Source;
import stance.pack.record.SourcesReader;
import stance.pack.record.Stance;
import stance.pack.record.StanceReader;
import stance.pack.translation.PackWords;
import stance.pack.translation.TranslationReader;
import stance.pack.vocabulary.Vocabulary;
import stance.pack.vocabulary.VocabularyReader;
import stance.problem.Nearest;
import stance.problem.Place;
import stance.problem.Problems;
import stance.problem.RefusedException;

/** Reads a pack: files, forms, vocabulary, record, checks, and last of all the engine. */
final class PackReader {

    private final PackFiles files;
    private final Problems problems;

    private PackReader(PackFiles files, Problems problems) {
        this.files = files;
        this.problems = problems;
    }

    static PolicyPack read(Path folder) {
        var problems = new Problems();
        return new PackReader(PackFiles.read(folder, problems), problems).pack();
    }

    static PolicyPack read(byte[] archive) {
        var problems = new Problems();
        return new PackReader(PackArchive.read(archive, problems), problems).pack();
    }

    private PolicyPack pack() {
        var id = files.id();
        var hash = files.hash();
        // Read back while the files are read.
        var kept = KeptBase.find(id + '\n' + hash, CacheFolder.ofUser(), PackReader.class.getClassLoader());
        var sources = files.text(PackFiles.SOURCES, problems)
                .flatMap(text -> JsonReader.readAnyText(files.name(PackFiles.SOURCES), text, problems))
                .map(root -> SourcesReader.read(files.name(PackFiles.SOURCES), root, problems));
        if (sources.isEmpty()) {
            problems.doubtful("source");
        }
        var forms = forms(kept, id.replace('-', '_'));
        var vocabulary = forms.stream()
                .filter(this::isVocabulary)
                .findFirst()
                .map(form -> VocabularyReader.read(form, problems));
        var info = files.text(PackFiles.INFO, problems)
                .flatMap(text -> JsonReader.read(files.name(PackFiles.INFO), text, problems))
                .flatMap(root -> PackInfoReader.read(files.name(PackFiles.INFO), root, vocabulary, problems));
        if (!kept.isThere()) {
            vocabulary.ifPresent(known -> forms.forEach(form -> RuleChecker.check(form, known, info, problems)));
        }
        var written = info.map(known -> StanceReader.read(known, sources.orElse(Map.of()), forms, problems));
        if (info.isEmpty() || vocabulary.isEmpty()) {
            // What depends on them is not judged: it would be refused for reasons that are none.
            problems.settle();
            throw new RefusedException(problems.all());
        }
        PartChecker.check(vocabulary.get(), info.get(), files.name(PackFiles.VOCABULARY), problems);
        DemandChecker.checkTogether(written.orElseThrow(), vocabulary.get(), problems);
        problems.settle();
        problems.refuseErrors();
        return compile(
                id, hash, kept, info.get(), vocabulary.get(), sources.orElse(Map.of()), forms, written.orElseThrow());
    }

    private PolicyPack compile(
            String id,
            String hash,
            KeptBase kept,
            PackInfo info,
            Vocabulary vocabulary,
            Map<String, Source> sources,
            List<PackForm> forms,
            List<Stance> written) {
        var words = translated(new PackWords(info, vocabulary, Sides.of(written, vocabulary)));
        problems.refuseErrors();
        var packageName = id.replace('-', '_');
        var rules = words.stances().stream()
                .flatMap(stance -> stance.rules().stream())
                .toList();
        var base = kept.base(
                () -> EngineText.print(packageName, forms, rules, FactTypes.of(vocabulary)),
                rules.size() >= RuleBases.MANY);
        var engine = Engine.of(base, packageName, words.vocabulary(), rules);
        return new PolicyPack(id, hash, words.info(), words.vocabulary(), sources, words.stances(), engine);
    }

    /** With what the words of the pack are in the languages of its files {@code pack.TAG.json}. */
    private PackWords translated(PackWords written) {
        var words = written;
        for (var tag : files.languages()) {
            var name = files.name(PackFiles.translation(tag));
            var language = Language.of(tag);
            if (language.isEmpty()) {
                var known = Stream.of(Language.values()).map(Language::tag).toList();
                problems.error(
                        "translation.language",
                        Place.of(name),
                        Phrase.of("Stance does not speak the language \"%s\".", tag),
                        Nearest.hint(tag, known));
                continue;
            }
            var root = files.text(PackFiles.translation(tag), problems)
                    .flatMap(text -> JsonReader.read(name, text, problems));
            if (root.isPresent()) {
                words = TranslationReader.read(name, root.get(), language.get(), words, problems);
            }
        }
        return words;
    }

    private List<PackForm> forms(KeptBase kept, String packageName) {
        var forms = new ArrayList<PackForm>();
        if (!files.rules().contains(PackFiles.VOCABULARY)) {
            files.text(PackFiles.VOCABULARY, problems);
        }
        for (var inside : files.rules()) {
            var name = files.name(inside);
            files.text(inside, problems)
                    .flatMap(text -> ProfileReader.read(name, text, problems))
                    .ifPresent(form -> {
                        if (!kept.isThere()) {
                            HeaderChecker.check(form, packageName, isVocabulary(form), problems);
                        }
                        forms.add(form);
                    });
        }
        return forms;
    }

    private boolean isVocabulary(PackForm form) {
        return form.file().equals(files.name(PackFiles.VOCABULARY));
    }
}
