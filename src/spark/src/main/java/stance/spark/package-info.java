/** Batches on a cluster: Spark hands out the lines, and each JVM compiles the pack once. */
package stance.spark;
