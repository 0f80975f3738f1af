package stance.report.data;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Marks the root of a published format; its JSON Schema is made from the record. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface Published {

    /** The format, as the document names itself: {@code stance.evaluation/2}. */
    String format();

    /** The name of the schema's file without its ending: {@code evaluation-1}. */
    String schema();

    /** What it is called. */
    String title();

    /** What it holds, for who reads the schema. */
    String about();
}
