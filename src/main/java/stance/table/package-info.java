/** Tables that people fill in spreadsheets: comma-separated values (RFC 4180) and workbooks of Excel (ECMA-376). */
@NullMarked
package stance.table;

import org.jspecify.annotations.NullMarked;
