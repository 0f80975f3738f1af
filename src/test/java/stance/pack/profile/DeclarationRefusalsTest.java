package stance.pack.profile;

import static stance.pack.profile.Refusal.refusal;

import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import stance.TestPack;

@DisplayName("In a declaration, refused with its place and a way out is")
class DeclarationRefusalsTest {

    private static final String HEADER = """
            package test_pack
            import stance.pack.Provision;
            global stance.pack.StanceBoard stance;
            """;
    private static final String ENUM = "An enum is written";
    private static final String FIELD = "A field is written";
    private static final String ANNOTATION = "@key( name )";

    @TempDir
    private Path temporary;

    static Stream<Refusal> enums() {
        return Stream.of(
                refusal(
                        "code in a constant",
                        "declare enum Place HERE( §stance.Canary.spring() ); label : String end",
                        "\"stance\"",
                        ENUM),
                refusal(
                        "code behind a text",
                        "declare enum Place HERE( \"a\" §+ stance.Canary.spring() ); label : String end",
                        "\"+\"",
                        ENUM),
                refusal("a number", "declare enum Place HERE( §3 ); size : Integer end", "\"3\"", ENUM),
                refusal(
                        "a field of another type",
                        "declare enum Place HERE( \"3\" ); size : §Integer end",
                        "Integer",
                        ""),
                refusal(
                        "a field initialiser",
                        "declare enum Place HERE; label : String §= stance.Canary.spring() end",
                        "\"=\"",
                        "no initial value"),
                refusal("no constants", "declare enum Place §; label : String end", "\";\"", ENUM));
    }

    static Stream<Refusal> fields() {
        return Stream.of(
                refusal(
                        "a field initialiser",
                        "declare Toll extends Provision rate : Double §= 3 end",
                        "\"=\"",
                        "no initial value"),
                refusal(
                        "code in a field initialiser",
                        "declare Toll extends Provision rate : Double §= stance.Canary.spring() end",
                        "\"=\"",
                        "no initial value"),
                refusal(
                        "a field of a class",
                        "declare Toll extends Provision rate : stance§.Canary end",
                        "\".\"",
                        FIELD),
                refusal(
                        "a list",
                        "declare Toll extends Provision rate : java.util.§List<Country> end",
                        "\"List\"",
                        FIELD),
                refusal("an array", "declare Toll extends Provision rate : Double§[] end", "\"[\"", FIELD),
                refusal(
                        "a primitive",
                        "declare Toll extends Provision §rate : double end",
                        "double",
                        "Maybe you meant \"Double\""),
                refusal(
                        "a unicode escape in a name",
                        "declare Toll extends Provision §\\u0061b : String end",
                        "\"\\\"",
                        "write the character"),
                refusal(
                        "a word of the grammar as a name",
                        "declare Toll extends Provision §contains : String end",
                        "\"contains\"",
                        "choose another name"));
    }

    static Stream<Refusal> annotations() {
        return Stream.of(
                refusal(
                        "a Jackson annotation with keys",
                        "declare Toll extends Provision @JsonTypeInfo( use §= JsonTypeInfo.Id.CLASS ) end",
                        "\"=\"",
                        ANNOTATION),
                refusal(
                        "a Jackson annotation by its full name",
                        "declare Toll extends Provision @com§.fasterxml.jackson.annotation.JsonIgnore end",
                        "\".\"",
                        ANNOTATION),
                refusal(
                        "a Jackson annotation of a type",
                        "declare Toll extends Provision §@JsonIgnoreProperties end",
                        "@JsonIgnoreProperties",
                        "doc"),
                refusal(
                        "a Jackson annotation of a field",
                        "declare Toll extends Provision rate : Double §@JsonIgnore end",
                        "@JsonIgnore",
                        "optional"),
                refusal(
                        "an annotation of Drools",
                        "declare Toll extends Provision §@role( event ) end",
                        "@role",
                        "doc"),
                refusal(
                        "an annotation of a field of Drools",
                        "declare Toll extends Provision rate : Double §@key end",
                        "@key",
                        "doc"),
                refusal(
                        "code in an annotation",
                        "declare Toll extends Provision rate : Double @doc( stance§.Canary.spring() ) end",
                        "\".\"",
                        ANNOTATION));
    }

    static Stream<Refusal> types() {
        return Stream.of(
                refusal("a class of Java as parent", "declare Toll extends §java.lang.Thread end", "\"java\"", ""),
                refusal("an undeclared parent", "declare §Toll extends Thread end", "Thread", "Provision"),
                refusal("no parent", "declare Toll§ rate : Double end", "\"extends Provision\"", "another type"),
                refusal("two parents", "declare Toll extends Provision§, Thread end", "\",\"", FIELD),
                refusal("a trait", "declare §trait Toll end", "\"trait\"", "extends Provision"),
                refusal("an entry point", "declare entry§-point x end", "\"-\"", FIELD),
                refusal("a window", "declare window §x end", "\"x\"", FIELD));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource({"enums", "fields", "annotations", "types"})
    void refused(Refusal refusal) {
        refusal.verify(TestPack.in(temporary), "vocabulary.drl", HEADER + refusal.plain() + "\n");
    }
}
