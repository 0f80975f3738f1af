/**
 * The workbench: an HTTP API over the rooms that the command line uses too, and the page that uses it. One request is one
 * question; the server keeps nothing but the packs and scenarios of its folders, which it reads anew when they change.
 */
@NullMarked
package stance.web;

import org.jspecify.annotations.NullMarked;
