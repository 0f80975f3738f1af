package stance.report.test;

import java.io.StringWriter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import stance.problem.Problem;
import stance.regress.TestResult;
import stance.regress.TestResult.Status;
import stance.regress.TestRun;
import stance.report.gate.Visible;

/**
 * A run in the XML of JUnit, as Maven Surefire writes it and build servers read it: a suite for each file. Times are
 * given as 0, so that two runs give the same bytes.
 */
public final class JunitXml {

    private static final String PROBLEMS = "files that could not be read";

    private final StringWriter text = new StringWriter();
    private final XMLStreamWriter xml;

    private JunitXml() throws XMLStreamException {
        this.xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text);
    }

    /** The run as a document, with a line break at its end. */
    public static String of(TestRun run) {
        try {
            return new JunitXml().document(run);
        } catch (XMLStreamException impossible) {
            throw new IllegalStateException("A text cannot be written to.", impossible);
        }
    }

    private String document(TestRun run) throws XMLStreamException {
        xml.writeStartDocument("UTF-8", "1.0");
        line(0);
        xml.writeStartElement("testsuites");
        var byFile = new LinkedHashMap<String, List<TestResult>>();
        run.results()
                .forEach(result -> byFile.computeIfAbsent(result.test().file().file(), file -> new ArrayList<>())
                        .add(result));
        for (var suite : byFile.entrySet()) {
            suite(suite.getKey(), suite.getValue());
        }
        if (!run.problems().isEmpty()) {
            problems(run.problems());
        }
        line(0);
        xml.writeEndElement();
        xml.writeEndDocument();
        xml.flush();
        return Visible.lines(text.append('\n').toString());
    }

    private void suite(String file, List<TestResult> results) throws XMLStreamException {
        start(file, results.size(), count(results, Status.FAILED), count(results, Status.BROKEN));
        xml.writeAttribute("skipped", String.valueOf(count(results, Status.WITHOUT_EXPECTATION)));
        for (var result : results) {
            line(4);
            xml.writeStartElement("testcase");
            xml.writeAttribute("name", Visible.line(result.test().name()));
            xml.writeAttribute("classname", Visible.line(file));
            xml.writeAttribute("time", "0");
            outcome(result);
            xml.writeEndElement();
        }
        line(2);
        xml.writeEndElement();
    }

    private void outcome(TestResult result) throws XMLStreamException {
        switch (result.status()) {
            case PASSED -> {}
            case FAILED -> failure("failure", "stance.Difference", result);
            case BROKEN -> failure("error", "stance.Problem", result);
            case WITHOUT_EXPECTATION -> {
                line(6);
                xml.writeStartElement("skipped");
                xml.writeCharacters("no \"expect\"");
                xml.writeEndElement();
                line(4);
            }
        }
    }

    private void failure(String element, String type, TestResult result) throws XMLStreamException {
        var lines = ResultWords.of(result).lines();
        line(6);
        xml.writeStartElement(element);
        xml.writeAttribute("message", Visible.line(lines.lines().findFirst().orElse("")));
        xml.writeAttribute("type", type);
        xml.writeCharacters(lines + "\nat " + Visible.line(result.test().place().toString()));
        xml.writeEndElement();
        line(4);
    }

    private void problems(List<Problem> problems) throws XMLStreamException {
        start(PROBLEMS, problems.size(), 0, problems.size());
        xml.writeAttribute("skipped", "0");
        for (var problem : problems) {
            line(4);
            xml.writeStartElement("testcase");
            xml.writeAttribute("name", Visible.line(problem.place().toString()));
            xml.writeAttribute("classname", PROBLEMS);
            xml.writeAttribute("time", "0");
            line(6);
            xml.writeStartElement("error");
            xml.writeAttribute("message", Visible.line(problem.message().toString()));
            xml.writeAttribute("type", problem.code());
            xml.writeCharacters(Visible.line(problem.toString()));
            xml.writeEndElement();
            line(4);
            xml.writeEndElement();
        }
        line(2);
        xml.writeEndElement();
    }

    private void start(String name, int tests, int failures, int errors) throws XMLStreamException {
        line(2);
        xml.writeStartElement("testsuite");
        xml.writeAttribute("name", Visible.line(name));
        xml.writeAttribute("time", "0");
        xml.writeAttribute("tests", String.valueOf(tests));
        xml.writeAttribute("errors", String.valueOf(errors));
        xml.writeAttribute("failures", String.valueOf(failures));
    }

    private void line(int indent) throws XMLStreamException {
        xml.writeCharacters("\n" + " ".repeat(indent));
    }

    private static int count(List<TestResult> results, Status status) {
        return (int)
                results.stream().filter(result -> result.status() == status).count();
    }
}
