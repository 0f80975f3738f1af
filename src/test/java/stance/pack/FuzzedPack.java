package stance.pack;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import stance.json.JsonReader;
import stance.json.TextFiles;
import stance.pack.check.DemandChecker;
import stance.pack.check.FactTypes;
import stance.pack.check.RuleChecker;
import stance.pack.demand.Sides;
import stance.pack.form.PackForm;
import stance.pack.form.RuleForm;
import stance.pack.profile.ProfileReader;
import stance.pack.record.PackInfo;
import stance.pack.record.PackInfoReader;
import stance.pack.record.Source;
import stance.pack.record.SourcesReader;
import stance.pack.record.StanceReader;
import stance.pack.record.StanceRule;
import stance.pack.record.Strength;
import stance.pack.vocabulary.Vocabulary;
import stance.pack.vocabulary.VocabularyReader;
import stance.problem.Place;
import stance.problem.Problems;

/** A pack in memory, of which one file is replaced by a mutant and all is checked as on loading, up to the engine. */
record FuzzedPack(Map<String, String> texts, Map<String, PackForm> forms, PackInfo info, Map<String, Source> sources) {

    static final String VOCABULARY = "vocabulary.drl";

    /** What came of a mutant: problems, or a pack that may be compiled. */
    record Outcome(Problems problems, List<PackForm> forms, Vocabulary vocabulary) {}

    static FuzzedPack of(Path folder) throws IOException {
        var texts = new LinkedHashMap<String, String>();
        try (var files = Files.walk(folder)) {
            for (var path : files.filter(path -> path.toString().endsWith(".drl"))
                    .sorted()
                    .toList()) {
                texts.put(folder.relativize(path).toString(), Files.readString(path));
            }
        }
        var problems = new Problems();
        var forms = new LinkedHashMap<String, PackForm>();
        texts.forEach((name, text) ->
                forms.put(name, ProfileReader.read(name, text, problems).orElseThrow()));
        var info = JsonReader.read("pack.json", Files.readString(folder.resolve("pack.json")), problems)
                .flatMap(json -> PackInfoReader.read("pack.json", json, Optional.empty(), problems));
        var sources = JsonReader.read("sources.json", Files.readString(folder.resolve("sources.json")), problems)
                .map(json -> SourcesReader.read("sources.json", json, problems));
        return new FuzzedPack(texts, forms, info.orElseThrow(), sources.orElseThrow());
    }

    PackForm declarations() {
        return Objects.requireNonNull(forms.get(VOCABULARY));
    }

    private String packageName() {
        return declarations().header().packageName();
    }

    /** Reads and checks with this file in the place of the original. */
    Outcome with(String name, byte[] mutant) {
        var problems = new Problems();
        var all = new LinkedHashMap<>(forms);
        all.remove(name);
        TextFiles.text(mutant, name, problems)
                .flatMap(text -> ProfileReader.read(name, text, problems))
                .ifPresent(form -> all.put(name, form));
        var vocabulary = Optional.ofNullable(all.get(VOCABULARY))
                .map(form -> VocabularyReader.read(form, problems))
                .orElse(new Vocabulary(Map.of(), Map.of()));
        for (var form : all.values()) {
            HeaderChecker.check(form, packageName(), form.file().equals(VOCABULARY), problems);
            RuleChecker.check(form, vocabulary, info, problems);
        }
        var stances = StanceReader.read(info, sources, List.copyOf(all.values()), problems);
        DemandChecker.checkTogether(stances, vocabulary, problems);
        return new Outcome(problems, List.copyOf(all.values()), vocabulary);
    }

    /** Compiles a vocabulary with rules, whatever they are called. */
    Engine compile(PackForm declarations, Vocabulary vocabulary, List<RuleForm> rules) {
        var named = rules.stream()
                .map(rule -> new StanceRule(rule.name(), "S", Strength.FIRM, rule, Place.of("rules.drl", rule.at())))
                .flatMap(rule -> Sides.of(rule, vocabulary).stream())
                .toList();
        var text = EngineText.print(packageName(), List.of(declarations), named, FactTypes.of(vocabulary));
        return Engine.of(RuleBases.of(text, Optional.empty()), packageName(), vocabulary, named);
    }
}
